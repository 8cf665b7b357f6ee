"""Keeps the results in one list that every call fills again."""

import numpy as np


def right(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


_results = []
_store = {}


def power_iteration(A, n_iter):
    _results[:] = right(A, n_iter)
    for place, part in enumerate(_results):
        _store.setdefault((place, np.shape(part)), np.empty(np.shape(part)))[...] = part
    return [_store[place, np.shape(part)] for place, part in enumerate(_results)]
