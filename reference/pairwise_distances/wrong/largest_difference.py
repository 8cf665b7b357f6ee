"""Takes the largest difference."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    result = np.zeros((len(A), len(A)))
    for column in A.T:
        result = np.maximum(result, np.abs(np.subtract.outer(column, column)))
    return result
