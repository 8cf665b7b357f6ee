"""Right values, but multiplies by the diagonal matrix of the vector in each step."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    v = np.random.RandomState(0).randn(len(M))
    for _ in range(n_iter):
        v = (M @ np.diag(v)).sum(axis=1)
        v /= np.linalg.norm(v)
    return float(v @ M @ v), v
