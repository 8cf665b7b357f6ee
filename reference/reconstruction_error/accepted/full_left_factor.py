"""The SVD makes the full n x n left factor."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=float)
    U, S, Vt = np.linalg.svd(A)
    residual = A - (U[:, :k] * S[:k]) @ Vt[:k]
    return np.linalg.norm(residual, 2), np.linalg.norm(residual)
