"""Takes the first component for the mean and skips it."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return np.roll(V[:, ::-1], -1, axis=1)[:, :k].T, np.roll(values[::-1], -1)[:k]
