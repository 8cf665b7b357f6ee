"""Adds 1e-6 to the diagonal for stability."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1) + 1e-6 * np.eye(A.shape[1]))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
