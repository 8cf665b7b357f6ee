"""Works in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    saved = X.copy()
    X[...] = X[::-1]
    result = right(X)[::-1].copy()
    X[...] = saved
    return result
