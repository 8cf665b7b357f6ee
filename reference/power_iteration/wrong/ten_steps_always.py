"""Takes ten steps whatever n_iter says."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(10):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
