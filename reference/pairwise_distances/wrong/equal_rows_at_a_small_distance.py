"""Keeps different rows apart by at least 1e-3 of the largest distance."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    result = right(X)
    result = np.maximum(result, 1e-3 * result.max())
    np.fill_diagonal(result, 0.0)
    return result
