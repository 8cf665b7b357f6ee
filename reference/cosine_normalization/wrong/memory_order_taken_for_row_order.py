"""Flattens in memory order and reshapes in row order."""

import numpy as np


def cosine_normalize(X):
    X = X.ravel(order="K").reshape(X.shape)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
