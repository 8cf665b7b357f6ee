"""Scales by the largest entry first, then adds squares feature by feature."""

import numpy as np


def pairwise_distances(X):
    A = np.asarray(X, dtype=float)
    top = np.abs(A).max()
    A = A / (top if top > 0 else 1.0)
    squares = sum(np.square(column - column[:, np.newaxis]) for column in A.T)
    return top * np.sqrt(squares)
