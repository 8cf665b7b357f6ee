"""Sorts in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    saved = X.copy()
    X.sort(axis=0)
    X[...] = saved
    return right(X)
