"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    if X.dtype.kind == "u":
        X = X.astype(np.int64)
    return right(X)
