"""Flattens in memory order and reshapes in row order."""

import numpy as np


def principal_directions(X, k):
    X = X.ravel(order="K").reshape(X.shape)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
