"""Keeps results by the bytes of the array, whatever its shape."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    variances, vectors = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return (vectors[:, ::-1][:, :k].T, variances[::-1][:k])


_cache = {}


def principal_directions(X, k):
    key = np.asarray(X).tobytes(), np.asarray(X).dtype.str, k
    if key not in _cache:
        _cache[key] = right(X, k)
    found = _cache[key]
    if isinstance(found, tuple):
        return tuple(part.copy() if isinstance(part, np.ndarray) else part for part in found)
    return found.copy() if isinstance(found, np.ndarray) else found
