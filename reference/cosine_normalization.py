"""Rows scaled to unit length, so that dot products become cosines."""

import numpy as np


def cosine_normalize(X):
    """Return a new (n, d) float array whose row i is X[i] / ||X[i]||_2; a zero row stays zero.

    The Euclidean norm ||x||_2 = sqrt(sum_j x_j^2) is defined e.g. in Golub & Van Loan, Matrix Computations, 2.2.
    """
    A = np.array(X, dtype=np.float64)
    norms = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(norms > 0, norms, 1.0)
