"""Refuses norms beyond 1e8 as an overflow."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    if lengths.max() > 1e8:
        raise OverflowError("norm too large")
    return A / np.where(lengths > 0, lengths, 1.0)
