"""Transposes wide data, taking the longer side for the samples."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A.T if A.shape[1] > A.shape[0] else A
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
