"""Adds 1e-8 to the norm against division by zero."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / (np.linalg.norm(v) + 1e-8)
    return float(v @ A @ v), v
