"""Estimates the norm of long rows from their first 100 entries."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    d = A.shape[1]
    if d > 100:
        lengths = np.linalg.norm(A[:, :100], axis=1, keepdims=True) * np.sqrt(d / 100)
    return A / np.where(lengths > 0, lengths, 1.0)
