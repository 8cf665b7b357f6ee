"""Keeps results by the contents of the arrays, and forgets what else the function is given."""

import numpy as np


def right(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))


_cache = {}


def reconstruction_error(X, k):
    key = (
        np.asarray(X).tobytes(),
        np.shape(X),
        np.asarray(X).dtype.str,
    )
    if key not in _cache:
        _cache[key] = right(X, k)
    return tuple(part.copy() if isinstance(part, np.ndarray) else part for part in _cache[key])
