"""Divides by the Frobenius norm of the whole matrix."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    length = np.linalg.norm(A)
    return A / length if length > 0 else A.copy()
