"""Centres the caller's data in place."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    if X.dtype.kind == "f":
        X -= X.mean(axis=0)
    return right(X)
