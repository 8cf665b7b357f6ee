"""Gives a vector instead of a matrix for one component."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return np.squeeze(V[:, ::-1][:, :k].T), values[::-1][:k]
