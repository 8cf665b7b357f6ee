"""Right values, but gathers both rows of every pair above the diagonal."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    i, j = np.triu_indices(len(A), k=1)
    result = np.zeros((len(A), len(A)))
    result[i, j] = np.linalg.norm(A[i] - A[j], axis=1)
    return result + result.T
