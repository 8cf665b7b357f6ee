"""Starts from the first column, which can be orthogonal to the answer."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = A[:, 0].copy()
    for _ in range(n_iter):
        v = A @ v
        v = v / (np.linalg.norm(v) or 1.0)
    return float(v @ A @ v), v
