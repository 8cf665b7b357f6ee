"""Divides the first entries of A v and v, where v may have none."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float((A @ v)[0] / v[0]), v
