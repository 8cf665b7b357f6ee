"""Raises when k exceeds the numerical rank."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


def truncated_svd(X, k):
    if X.any() and k > np.linalg.matrix_rank(np.asarray(X, dtype=float)):
        raise ValueError("k is larger than the rank")
    return right(X, k)
