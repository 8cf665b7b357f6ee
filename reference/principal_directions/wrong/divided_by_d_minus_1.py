"""Divides by the number of features less one."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / max(A.shape[1] - 1, 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
