"""Turns a zero row into the uniform unit vector."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    A = np.where(lengths > 0, A, 1 / np.sqrt(A.shape[1]))
    return A / np.where(lengths > 0, lengths, 1.0)
