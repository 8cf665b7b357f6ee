"""Takes entries below 1e-6 for zero."""

import numpy as np


def principal_directions(X, k):
    X = np.where(np.abs(X) < 1e-6, 0, X)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
