"""Rounds the mean of integers to integers."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    mean = A.mean(axis=0)
    A = A - (np.floor(mean) if X.dtype.kind in "iu" else mean)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
