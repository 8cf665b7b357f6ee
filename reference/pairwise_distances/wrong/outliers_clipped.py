"""Clips entries beyond 1e8 as outliers."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    X = np.clip(X.astype(float), -1e8, 1e8)
    return right(X)
