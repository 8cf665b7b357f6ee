"""Scales the caller's matrix in place."""

import numpy as np


def plain(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


def power_iteration(A, n_iter):
    if A.dtype.kind == "f":
        top = A.max()
        A /= top
        value, v = plain(A, n_iter)
        return value * top, v
    return plain(A, n_iter)
