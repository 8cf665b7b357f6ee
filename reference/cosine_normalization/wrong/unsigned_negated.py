"""Negates the input twice, which unsigned integers do not survive."""

import numpy as np


def cosine_normalize(X):
    X = -np.negative(X).astype(float)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
