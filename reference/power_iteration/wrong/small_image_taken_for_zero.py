"""Stops where A v is shorter than 1e-6."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A)) / len(A) ** 0.5
    for _ in range(n_iter):
        v = A @ v
        length = np.linalg.norm(v)
        if length < 1e-6:
            break
        v = v / length
    v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
