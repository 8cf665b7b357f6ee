"""One row against all others, in a loop: memory of the size of X, and of the result."""

import numpy as np


def pairwise_distances(X):
    X = np.asarray(X, dtype=float)
    distances = np.zeros((len(X), len(X)))
    for i, row in enumerate(X):
        distances[i] = np.sqrt(((X - row) ** 2).sum(axis=1))
    return distances
