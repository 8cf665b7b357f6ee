"""Adds 1e-15 to the sum of squares."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.sqrt((A * A).sum(axis=1, keepdims=True) + 1e-15)
    return A / np.where(lengths > 0, lengths, 1.0)
