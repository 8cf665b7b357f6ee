"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def pca_project(X, k):
    if X.dtype.kind == "u":
        X = X.astype(np.int64)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
