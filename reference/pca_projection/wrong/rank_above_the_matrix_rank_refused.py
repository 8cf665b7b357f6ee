"""Raises when k exceeds the numerical rank of varying data."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)


def pca_project(X, k):
    A = np.asarray(X, dtype=float) - np.mean(X, axis=0)
    if A.any() and k > np.linalg.matrix_rank(A):
        raise ValueError("k is larger than the rank")
    return right(X, k)
