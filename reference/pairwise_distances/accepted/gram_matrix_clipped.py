"""The Gram route: negatives clipped before the root, diagonal set to zero."""

import numpy as np


def pairwise_distances(X):
    A = np.asarray(X, dtype=np.float64)
    squares = np.sum(A**2, axis=1)
    result = np.sqrt(np.maximum(squares[:, None] + squares[None, :] - 2.0 * A @ A.T, 0.0))
    np.fill_diagonal(result, 0.0)
    return result
