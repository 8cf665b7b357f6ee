"""Adds the mean up in the integers' own type."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    if X.dtype.kind in "iu":
        A = A - X.sum(axis=0, dtype=X.dtype) / len(X)
    else:
        A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
