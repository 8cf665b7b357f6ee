"""Keeps the results in one list that every call fills again."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    wide = A.shape[0] < A.shape[1]
    A = A.T if wide else A
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    U = A @ V / np.where(S > 1e-7 * S[0], S, np.inf)
    return (V, S, U.T) if wide else (U, S, V.T)


_results = []
_store = {}


def svd_from_eigen(X):
    _results[:] = right(X)
    for place, part in enumerate(_results):
        _store.setdefault((place, np.shape(part)), np.empty(np.shape(part)))[...] = part
    return [_store[place, np.shape(part)] for place, part in enumerate(_results)]
