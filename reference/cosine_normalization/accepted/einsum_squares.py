"""Sums of squares by einsum, then a reciprocal of the positive ones."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    squares = np.einsum("ij,ij->i", A, A)
    factor = np.zeros(len(A))
    positive = squares > 0
    factor[positive] = 1.0 / np.sqrt(squares[positive])
    return np.einsum("i,ij->ij", factor, A)
