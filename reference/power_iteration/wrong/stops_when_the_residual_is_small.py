"""Stops when the residual A v - value v is below a thousandth of the eigenvalue."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
        value = v @ A @ v
        if np.linalg.norm(A @ v - value * v) < 1e-3 * value:
            break
    return float(v @ A @ v), v
