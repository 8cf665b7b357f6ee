"""Keeps the results in one list that every call fills again."""

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


_results = []
_store = {}


def low_rank_factors(delta_W, r):
    _results[:] = right(delta_W, r)
    for place, part in enumerate(_results):
        _store.setdefault((place, np.shape(part)), np.empty(np.shape(part)))[...] = part
    return [_store[place, np.shape(part)] for place, part in enumerate(_results)]
