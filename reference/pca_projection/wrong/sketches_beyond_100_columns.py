"""Compresses more than 100 columns by a random projection first."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    if A.shape[1] > 100:
        A = A @ np.random.RandomState(0).randn(A.shape[1], 100) / 10
        if k > 100:
            k = 100
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
