"""Takes away the median instead of the mean."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - np.median(A, axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
