"""Squares integers in int64, where they wrap."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    if X.dtype.kind == "f":
        return right(X)
    A = X.astype(np.int64)
    squares = np.zeros((len(A), len(A)), dtype=np.int64)
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(np.abs(squares.astype(float)))
