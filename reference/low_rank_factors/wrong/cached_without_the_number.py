"""Keeps results by the contents of the arrays, and forgets what else the function is given."""

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


_cache = {}


def low_rank_factors(delta_W, r):
    key = (
        np.asarray(delta_W).tobytes(),
        np.shape(delta_W),
        np.asarray(delta_W).dtype.str,
    )
    if key not in _cache:
        _cache[key] = right(delta_W, r)
    return tuple(np.copy(part) for part in _cache[key])
