"""Divides by the sum of the entries, which the answer may not have."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / v.sum()
    v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
