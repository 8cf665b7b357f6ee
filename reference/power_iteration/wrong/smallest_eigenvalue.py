"""Iterates with the inverse, towards the smallest eigenvalue."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    B = np.linalg.pinv(A)
    for _ in range(n_iter):
        v = B @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
