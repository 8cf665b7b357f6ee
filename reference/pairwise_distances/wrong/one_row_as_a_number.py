"""Gives a bare number for a single row."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    result = right(X)
    return float(result[0, 0]) if len(result) == 1 else result
