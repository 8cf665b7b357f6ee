"""Normalises the caller's array in place."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    result = right(X)
    X[...] = result if X.dtype.kind == "f" else 0
    return result
