"""Takes rows that sum to zero for zero rows."""

import numpy as np


def principal_directions(X, k):
    X = np.where(X.sum(axis=1, keepdims=True) == 0, 0, X)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
