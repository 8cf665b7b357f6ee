"""Subtracts the mean of each row first, which is correlation and not cosine."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=1, keepdims=True)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
