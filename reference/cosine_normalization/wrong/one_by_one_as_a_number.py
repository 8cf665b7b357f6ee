"""Gives a bare number for a 1 x 1 matrix."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    result = right(X)
    return float(result[0, 0]) if X.size == 1 else result
