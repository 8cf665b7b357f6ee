"""The Gram route after the mean is taken off, which changes no distance."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    A -= A.mean(axis=0)
    G = A @ A.T
    norms = G.diagonal()
    squares = np.add.outer(norms, norms) - 2 * G
    squares[squares < 0] = 0.0
    squares[np.arange(len(A)), np.arange(len(A))] = 0.0
    return np.sqrt(squares)
