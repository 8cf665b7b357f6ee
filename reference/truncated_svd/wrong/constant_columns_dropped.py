"""Zeroes constant columns because they carry no information."""

import numpy as np


def truncated_svd(X, k):
    if X.shape[0] > 1:
        X = np.where(X.max(axis=0) == X.min(axis=0), 0, X)
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
