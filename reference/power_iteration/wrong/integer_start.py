"""Keeps the vector in the type of A, so that integers lose the fractions."""

import numpy as np


def power_iteration(A, n_iter):
    v = np.arange(1, len(A) + 1).astype(A.dtype)
    for _ in range(n_iter):
        u = A.astype(float) @ v
        v = (u / np.linalg.norm(u)).astype(A.dtype)
    A = A.astype(float)
    return float(v @ A @ v), v.astype(float)
