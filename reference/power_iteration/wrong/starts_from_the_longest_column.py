"""Starts from the longest column, which need not contain the answer."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = A[:, np.argmax(np.sum(A * A, axis=0))].copy()
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
