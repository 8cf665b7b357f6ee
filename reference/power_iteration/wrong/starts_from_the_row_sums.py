"""Starts from the row sums, A times ones."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = A.sum(axis=1)
    for _ in range(n_iter):
        v = A @ v
        v = v / (np.linalg.norm(v) or 1.0)
    return float(v @ A @ v), v
