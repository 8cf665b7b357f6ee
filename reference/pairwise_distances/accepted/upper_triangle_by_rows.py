"""Each row against those after it; the other half is its mirror."""

import numpy as np


def pairwise_distances(X):
    X = np.array(X, dtype=float)
    n = len(X)
    distances = np.zeros((n, n))
    for i in range(n - 1):
        below = np.linalg.norm(X[i + 1 :] - X[i], axis=1)
        distances[i, i + 1 :] = below
        distances[i + 1 :, i] = below
    return distances
