"""Starts from ones of unit length, and keeps the old vector where the new one is zero."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.full(len(A), len(A) ** -0.5)
    for _ in range(n_iter):
        v = A @ v
        length = np.linalg.norm(v)
        v = v / length if length > 0 else np.full(len(A), len(A) ** -0.5)
    return float(v @ A @ v), v
