"""Takes entries below 1e-6 for zero."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.where(np.abs(A) < 1e-6, 0, A)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
