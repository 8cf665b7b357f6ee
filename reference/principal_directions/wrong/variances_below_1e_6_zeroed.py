"""Takes variances below 1e-6 for zero, whatever the scale."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, np.where(values < 1e-6, 0, values)[::-1][:k]
