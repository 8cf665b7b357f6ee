"""Gives a bare number for a 1 x 1 matrix."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


def truncated_svd(X, k):
    if X.size == 1:
        return float(X[0, 0]), 1.0
    return right(X, k)
