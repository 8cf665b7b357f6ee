"""Keeps results by the bytes of the array, whatever its shape."""

import numpy as np


def right(X):
    squares = np.zeros((len(X), len(X)))
    for feature in np.asarray(X, dtype=np.float64).T:
        squares += np.subtract.outer(feature, feature) ** 2
    return np.sqrt(squares)


_cache = {}


def pairwise_distances(X):
    key = np.asarray(X).tobytes(), np.asarray(X).dtype.str
    if key not in _cache:
        _cache[key] = right(X)
    found = _cache[key]
    if isinstance(found, tuple):
        return tuple(part.copy() if isinstance(part, np.ndarray) else part for part in found)
    return found.copy() if isinstance(found, np.ndarray) else found
