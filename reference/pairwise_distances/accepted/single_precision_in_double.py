"""Differences in the type of float32 input, squares and sums in float64."""

import numpy as np


def pairwise_distances(X):
    A = X if X.dtype.kind == "f" else X.astype(np.float64)
    n, d = A.shape
    squares = np.zeros((n, n), dtype=np.float64)
    for j in range(d):
        squares += np.square(A[:, j : j + 1] - A[:, j], dtype=np.float64)
    return np.sqrt(squares, out=squares)
