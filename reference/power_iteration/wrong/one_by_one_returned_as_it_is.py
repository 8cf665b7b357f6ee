"""Gives the entry of a 1 x 1 matrix for its vector too."""

import numpy as np


def power_iteration(A, n_iter):
    if len(A) == 1:
        return float(A[0, 0]), A[0].astype(float)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
