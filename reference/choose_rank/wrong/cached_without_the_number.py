"""Keeps results by the contents of the arrays, and forgets what else the function is given."""

import numpy as np


def right(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1


_cache = {}


def choose_rank(singular_values, target):
    key = (
        np.asarray(singular_values).tobytes(),
        np.shape(singular_values),
        np.asarray(singular_values).dtype.str,
    )
    if key not in _cache:
        _cache[key] = right(singular_values, target)
    return _cache[key]
