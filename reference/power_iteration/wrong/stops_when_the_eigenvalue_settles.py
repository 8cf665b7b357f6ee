"""Stops when the eigenvalue has settled, long before the vector has."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    value = 0.0
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
        new = v @ A @ v
        if abs(new - value) < 1e-8 * new:
            break
        value = new
    return float(v @ A @ v), v
