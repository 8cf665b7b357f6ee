"""Counts the gaps between the columns of a view as entries."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    step = abs(X.strides[1]) // X.itemsize if X.shape[1] > 1 else 1
    total = np.sum(S**2) * step
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
