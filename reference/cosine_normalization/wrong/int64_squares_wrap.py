"""Sums the squares of integers in int64, where they wrap."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    squares = X.astype(np.int64) ** 2 if X.dtype.kind in "iu" else A**2
    lengths = np.sqrt(np.abs(squares.sum(axis=1, keepdims=True)))
    return A / np.where(lengths > 0, lengths, 1.0)
