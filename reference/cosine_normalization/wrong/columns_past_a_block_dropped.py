"""Adds up whole blocks of 64 columns and drops the remainder."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    d = A.shape[1]
    if d > 64:
        lengths = np.linalg.norm(A[:, : d - d % 64], axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
