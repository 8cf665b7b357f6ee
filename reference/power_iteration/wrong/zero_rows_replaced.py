"""Fills zero rows with the mean row, as missing samples."""

import numpy as np


def power_iteration(A, n_iter):
    empty = ~A.any(axis=1)
    A = np.where(empty[:, None], A.mean(axis=0), A)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
