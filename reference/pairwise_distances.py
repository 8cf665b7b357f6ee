"""Euclidean distances between all rows of a matrix."""

import numpy as np


def pairwise_distances(X):
    """Return D (n, n) with D[i, j] = ||X[i] - X[j]||_2 for X (n, d); D is symmetric, its diagonal exactly 0.0.

    The definition, sqrt(sum_f (X[i, f] - X[j, f])^2) (Golub & Van Loan, Matrix Computations, 2.2), summed feature by
    feature: differences come before squares, so nothing cancels, and no array is larger than (n, n).
    """
    squares = np.zeros((len(X), len(X)))
    for feature in np.asarray(X, dtype=np.float64).T:
        squares += np.subtract.outer(feature, feature) ** 2
    return np.sqrt(squares)
