"""Sets the diagonal to zero, but equal rows still give NaN."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    squares = (A * A).sum(axis=1)
    table = squares[:, None] + squares - 2.0 * A @ A.T
    with np.errstate(invalid="ignore"):
        result = np.sqrt(table)
    np.fill_diagonal(result, 0.0)
    return result
