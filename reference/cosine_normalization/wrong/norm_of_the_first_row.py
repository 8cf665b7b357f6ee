"""Divides every row by the length of the first one."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    length = np.linalg.norm(A[0])
    return A / (length if length > 0 else 1.0)
