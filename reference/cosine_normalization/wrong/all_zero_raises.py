"""Refuses an all-zero matrix."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    if not A.any():
        raise ValueError("nothing to normalise")
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
