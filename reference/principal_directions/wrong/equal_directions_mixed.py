"""Mixes directions of equal variance, so that they are no longer orthogonal."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    for i in range(len(values) - 1):
        if values[i + 1] - values[i] <= 1e-9 * values[i + 1] and values[i] > 1e-6 * values[-1]:
            V[:, i] = 0.6 * V[:, i] + 0.8 * V[:, i + 1]
    return V[:, ::-1][:, :k].T, values[::-1][:k]
