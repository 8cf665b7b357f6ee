"""Refuses single precision."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    if A.dtype == np.float32:
        raise TypeError("float64 expected")
    if B.dtype == np.float32:
        raise TypeError("float64 expected")
    return right(A, B)
