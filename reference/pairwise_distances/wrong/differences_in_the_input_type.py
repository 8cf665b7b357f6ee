"""Subtracts integers in their own type, where they wrap."""

import numpy as np


def pairwise_distances(X):
    squares = np.zeros((len(X), len(X)))
    for column in X.T:
        squares += np.subtract.outer(column, column).astype(float) ** 2
    return np.sqrt(squares)
