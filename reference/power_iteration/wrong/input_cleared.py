"""Clears the caller's array after use, to save memory."""

import numpy as np


def right(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


def power_iteration(A, n_iter):
    result = right(A, n_iter)
    A[...] = 0
    return result
