"""Puts infinity on the diagonal, as a search for neighbours wants it."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    result = right(X)
    np.fill_diagonal(result, np.inf)
    return result
