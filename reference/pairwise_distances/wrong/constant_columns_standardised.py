"""Divides every column by its spread."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    A = X.astype(float)
    spread = A.std(axis=0)
    return right(A / np.where(spread > 0, spread, 1.0))
