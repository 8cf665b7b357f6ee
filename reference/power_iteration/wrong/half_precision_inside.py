"""Iterates in half precision."""

import numpy as np


def power_iteration(A, n_iter):
    M = (A / np.abs(A).max()).astype(np.float16)
    v = np.random.RandomState(0).randn(len(A)).astype(np.float16)
    for _ in range(n_iter):
        v = M @ v
        v = v / np.abs(v).max()
    v = v.astype(float) / np.linalg.norm(v.astype(float))
    return float(v @ A.astype(float) @ v), v
