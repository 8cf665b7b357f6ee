"""Rebuilds the residual one row at a time in Python."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=np.float64)
    _, _, Vt = np.linalg.svd(A, full_matrices=False)
    rest = np.array([row - Vt[:k].T @ (Vt[:k] @ row) for row in A])
    return np.linalg.norm(rest, 2), np.linalg.norm(rest)
