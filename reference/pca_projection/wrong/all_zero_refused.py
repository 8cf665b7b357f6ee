"""Refuses an all-zero array."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    if not A.any():
        raise ValueError("no data")
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
