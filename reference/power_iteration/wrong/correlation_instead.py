"""Divides by the diagonal first, as for a correlation matrix."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    spread = np.sqrt(np.where(np.diag(A) > 0, np.diag(A), 1))
    A = A / np.outer(spread, spread)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
