"""Keeps results by the contents of the arrays, and forgets what else the function is given."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]


_cache = {}


def principal_directions(X, k):
    key = (
        np.asarray(X).tobytes(),
        np.shape(X),
        np.asarray(X).dtype.str,
    )
    if key not in _cache:
        _cache[key] = right(X, k)
    return tuple(np.copy(part) for part in _cache[key])
