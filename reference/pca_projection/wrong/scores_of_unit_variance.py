"""Divides the scores by their standard deviation."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    Z = U[:, :k] * S[:k]
    spread = Z.std(axis=0)
    return Z / np.where(spread > 0, spread, 1.0), S[:k] ** 2 / total if total > 0 else np.zeros(k)
