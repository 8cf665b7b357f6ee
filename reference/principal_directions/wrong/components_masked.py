"""Gives a masked array for the components."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]


def principal_directions(X, k):
    r0, r1 = right(X, k)
    return np.ma.masked_less(r0, 0), r1
