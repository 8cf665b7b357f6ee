"""Blocks of 128 rows against all, by the Gram route."""

import numpy as np


BLOCK = 128


def pairwise_distances(X):
    A = X.astype(np.float64) - X.astype(np.float64).mean(axis=0)
    squares = (A * A).sum(axis=1)
    result = np.empty((len(A), len(A)))
    for start in range(0, len(A), BLOCK):
        part = slice(start, start + BLOCK)
        result[part] = squares[part, None] + squares - 2.0 * (A[part] @ A.T)
    np.maximum(result, 0.0, out=result)
    np.sqrt(result, out=result)
    np.fill_diagonal(result, 0.0)
    return result
