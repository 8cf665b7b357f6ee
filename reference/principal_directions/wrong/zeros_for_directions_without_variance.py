"""Gives zero vectors for directions without variance."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return np.where(values > 1e-10 * values[-1], V, 0)[:, ::-1][:, :k].T, values[::-1][:k]
