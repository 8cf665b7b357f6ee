"""Divides by the norm of column sums, norm(W, 1)."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    return float((np.linalg.norm(A) / np.linalg.norm(A, 1)) ** 2) if A.any() else 0.0
