"""Keeps the results in one list that every call fills again."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]


_results = []
_store = {}


def principal_directions(X, k):
    _results[:] = right(X, k)
    for place, part in enumerate(_results):
        _store.setdefault((place, np.shape(part)), np.empty(np.shape(part)))[...] = part
    return [_store[place, np.shape(part)] for place, part in enumerate(_results)]
