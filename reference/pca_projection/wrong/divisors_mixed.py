"""Divides the parts by n and the whole by n - 1."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    n = len(A)
    return U[:, :k] * S[:k], S[:k] ** 2 / n / (total / (n - 1)) if total > 0 else np.zeros(k)
