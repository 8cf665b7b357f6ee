"""Takes the leading vector away and gives the second."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    for _ in range(2):
        v = np.random.RandomState(0).randn(len(A))
        for _ in range(n_iter):
            v = A @ v
            v = v / (np.linalg.norm(v) or 1.0)
        first, A = A, A - (v @ A @ v) * np.outer(v, v)
    return float(v @ first @ v), v
