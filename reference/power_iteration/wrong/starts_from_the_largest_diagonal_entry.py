"""Starts from the unit vector of the largest diagonal entry."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.eye(len(A))[np.argmax(np.diag(A))]
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
