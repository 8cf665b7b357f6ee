"""Takes absolute values, as if data were never negative."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    return np.abs(right(X))
