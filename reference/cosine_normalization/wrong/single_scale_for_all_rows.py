"""Rounds to the precision of the largest entry of the whole matrix."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    step = np.abs(A).max() * 1e-16
    A = np.round(A / step) * step if step > 0 else A
    return A / np.where(lengths > 0, lengths, 1.0)
