"""Turns reversed views round by their rows."""

import numpy as np


def power_iteration(A, n_iter):
    if min(A.strides) < 0:
        A = A[::-1]
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
