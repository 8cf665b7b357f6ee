"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def cosine_normalize(X):
    if X.dtype.kind == "u":
        X = X.astype(np.int64)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
