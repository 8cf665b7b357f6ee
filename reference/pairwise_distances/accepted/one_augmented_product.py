"""Squared distances as a single product of rows with two more columns."""

import numpy as np


def pairwise_distances(X):
    A = np.asarray(X, dtype=float)
    squares = np.einsum("ij,ij->i", A, A)[:, None]
    ones = np.ones_like(squares)
    table = np.hstack([-2.0 * A, squares, ones]) @ np.hstack([A, ones, squares]).T
    table = np.where(table > 0.0, table, 0.0)
    np.fill_diagonal(table, 0.0)
    return table**0.5
