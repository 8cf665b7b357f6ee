"""Divides by the standard deviations: directions of the correlation matrix."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    spread = A.std(axis=0, ddof=1)
    A = A / np.where(spread > 0, spread, 1)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
