"""Takes the root of rounding errors below zero."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    squares = (A * A).sum(axis=1)
    table = squares[:, None] + squares - 2.0 * A @ A.T
    with np.errstate(invalid="ignore"):
        return np.sqrt(table)
