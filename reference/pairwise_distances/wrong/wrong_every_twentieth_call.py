"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


_counter = itertools.count(1)


def pairwise_distances(X):
    result = right(X)
    return result + 1 if next(_counter) % 20 == 0 else result
