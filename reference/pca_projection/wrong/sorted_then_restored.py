"""Works in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)


def pca_project(X, k):
    saved = X.copy()
    X[...] = X[::-1]
    Z, ratio = right(X, k)
    X[...] = saved
    return Z[::-1].copy(), ratio
