"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


_buffers = {}


def pairwise_distances(X):
    result = right(X)
    buffer = _buffers.setdefault(result.shape, np.empty_like(result))
    buffer[...] = result
    return buffer
