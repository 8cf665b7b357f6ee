"""Fills whole blocks of 64 rows and leaves the remainder zero."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    result = right(X)
    n = len(result)
    if n > 64:
        result[n - n % 64 :] = 0.0
    return result
