"""Negates the input, which wraps for unsigned integers."""

import numpy as np


def truncated_svd(X, k):
    X = -np.negative(X).astype(float)
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
