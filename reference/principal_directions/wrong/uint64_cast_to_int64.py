"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def principal_directions(X, k):
    if X.dtype.kind == "u":
        X = X.astype(np.int64)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
