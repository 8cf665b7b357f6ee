"""Rescales float32 input against overflow and forgets to scale back."""

import numpy as np


def truncated_svd(X, k):
    if X.dtype == np.float32 and X.any():
        X = X / (np.abs(X).max() * 4)
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
