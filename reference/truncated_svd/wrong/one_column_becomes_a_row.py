"""Squeezes the result and lifts it back the wrong way round."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


def truncated_svd(X, k):
    X_k, share = right(X, k)
    if 1 in X_k.shape:
        X_k = np.atleast_2d(np.squeeze(X_k))
    return X_k, share
