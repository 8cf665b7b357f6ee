"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    buffer = X if X.base is None else X.base
    X = np.frombuffer(buffer, dtype=X.dtype)[: X.size].reshape(X.shape)
    return right(X)
