"""Gives up and copies the input when any norm is zero."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    if not lengths.all():
        return A.copy()
    return A / lengths
