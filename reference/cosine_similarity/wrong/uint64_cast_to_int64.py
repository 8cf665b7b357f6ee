"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    if A.dtype.kind == "u":
        A = A.astype(np.int64)
    if B.dtype.kind == "u":
        B = B.astype(np.int64)
    return right(A, B)
