"""Right values, but adds the covariance up from one outer product a sample."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    mean = A.mean(axis=0)
    scatter = np.zeros((A.shape[1], A.shape[1]))
    for sample in A:
        scatter += np.outer(sample - mean, sample - mean)
    values, V = np.linalg.eigh(scatter / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
