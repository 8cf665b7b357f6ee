"""Right values, but centres the samples one at a time in Python."""

import numpy as np


def principal_directions(X, k):
    mean = np.mean(X, axis=0, dtype=np.float64)
    A = np.stack([row - mean for row in np.asarray(X, dtype=np.float64)])
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
