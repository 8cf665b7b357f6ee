"""Subtracts single features without an absolute value."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    return np.subtract.outer(X[:, 0].astype(float), X[:, 0].astype(float)) if X.shape[1] == 1 else right(X)
