"""Squares the matrix in the integers' own type first, which wraps."""

import numpy as np


def power_iteration(A, n_iter):
    A = (A @ A).astype(float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(np.sqrt(max(v @ A @ v, 0))), v
