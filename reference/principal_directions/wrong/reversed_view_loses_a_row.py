"""Turns a reversed view round with a slice that stops short of the first row."""

import numpy as np


def principal_directions(X, k):
    if X.strides[0] < 0 and len(X) > 1:
        X = X[:0:-1]
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
