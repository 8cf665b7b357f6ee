"""Takes dot products of integers in their own type, where they wrap."""

import numpy as np


def pairwise_distances(X):
    squares = (X * X).sum(axis=1, dtype=X.dtype)
    table = np.add.outer(squares, squares) - 2 * (X @ X.T)
    result = np.sqrt(np.maximum(table.astype(float), 0.0))
    np.fill_diagonal(result, 0.0)
    return result
