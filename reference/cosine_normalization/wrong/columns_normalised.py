"""Normalises the columns instead of the rows."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=0, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
