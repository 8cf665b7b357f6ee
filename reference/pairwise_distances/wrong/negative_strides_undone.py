"""Turns reversed views back into memory order."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    X = X[tuple(slice(None, None, -1 if s < 0 else 1) for s in X.strides)]
    return right(X)
