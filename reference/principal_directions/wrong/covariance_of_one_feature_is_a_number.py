"""np.cov of one feature is a number, which eigh refuses."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(np.cov(A, rowvar=False))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
