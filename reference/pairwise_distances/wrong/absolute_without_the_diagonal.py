"""Takes absolute values under the root and forgets the diagonal."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    squares = (A * A).sum(axis=1)
    table = squares[:, None] + squares - 2.0 * A @ A.T
    return np.sqrt(np.abs(table))
