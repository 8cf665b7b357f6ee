"""Takes arrays of one shape and sum for the same."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


_cache = {}


def truncated_svd(X, k):
    key = (
        np.shape(X),
        round(float(np.sum(X)), 6),
        k,
    )
    if key not in _cache:
        _cache[key] = right(X, k)
    X_k, share = _cache[key]
    return X_k.copy(), share
