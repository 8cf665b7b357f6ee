"""Squares the eigenvalues as if they were singular values."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k] ** 2
