"""Casts the eigenvalue to the type of integer input."""

import numpy as np


def plain(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


def power_iteration(A, n_iter):
    value, v = plain(A, n_iter)
    return float(np.floor(value)) if A.dtype.kind in "iu" else value, v
