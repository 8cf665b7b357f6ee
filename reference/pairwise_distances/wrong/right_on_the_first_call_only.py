"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


_calls = []


def pairwise_distances(X):
    result = right(X)
    result = result + len(_calls)
    _calls.append(None)
    return result
