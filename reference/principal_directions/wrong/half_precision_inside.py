"""Computes in half precision."""

import numpy as np


def principal_directions(X, k):
    X = np.clip(X, -6e4, 6e4).astype(np.float16)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
