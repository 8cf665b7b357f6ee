"""Reads whole blocks of 64 columns and drops the remainder."""

import numpy as np


def power_iteration(A, n_iter):
    if A.shape[1] > 64:
        A = A * (np.arange(A.shape[1]) < A.shape[1] // 64 * 64)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
