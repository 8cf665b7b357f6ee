"""Shifts by the mean of the diagonal for speed and gives the eigenvalue of the shifted matrix."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    A = A - np.trace(A) / len(A) * np.eye(len(A))
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
