"""Squares differences of integers in their own type, where they wrap."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    squares = np.zeros((len(X), len(X)))
    for column in A.T:
        difference = np.subtract.outer(column, column)
        if X.dtype.kind in "iu":
            wrapped = (np.abs(difference) % 2.0 ** (8 * X.itemsize)).astype(np.uint64).astype(X.dtype)
            difference = np.sqrt(np.abs((wrapped * wrapped).astype(float)))
        squares += difference**2
    return np.sqrt(squares)
