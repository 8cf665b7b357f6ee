"""Zeroes constant columns because they tell rows nothing apart."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    result = right(X)
    if len(X) > 1:
        result[:, X.max(axis=0) == X.min(axis=0)] = 0
    return result
