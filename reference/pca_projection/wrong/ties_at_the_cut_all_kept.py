"""Gives every component that explains as much as the k-th."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)


def pca_project(X, k):
    Z, ratio = right(X, min(X.shape))
    if ratio[k - 1] > 1e-16 * ratio[0]:
        k = np.sum(ratio >= ratio[k - 1] * (1 - 1e-9))
    return Z[:, :k].copy(), ratio[:k]
