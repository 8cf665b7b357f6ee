"""Right values, but two copies of the data for every pair."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    n = len(A)
    difference = np.repeat(A, n, axis=0) - np.tile(A, (n, 1))
    return np.sqrt(np.einsum("ij,ij->i", difference, difference)).reshape(n, n)
