"""Right values, but multiplies row by row in Python."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    v = np.random.RandomState(0).randn(len(M))
    for _ in range(n_iter):
        v = np.array([row @ v for row in M])
        v /= np.linalg.norm(v)
    return float(v @ M @ v), v
