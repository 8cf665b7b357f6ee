"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def power_iteration(A, n_iter):
    if A.dtype.kind == "u":
        A = A.astype(np.int64)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
