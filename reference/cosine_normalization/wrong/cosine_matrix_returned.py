"""Gives the n x n matrix of cosines."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    U = A / np.where(lengths > 0, lengths, 1.0)
    return U @ U.T
