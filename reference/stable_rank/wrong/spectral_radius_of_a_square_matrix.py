"""Takes the largest eigenvalue of a square matrix for its spectral norm."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    if A.shape[0] == A.shape[1]:
        top = np.abs(np.linalg.eigvals(A)).max()
    else:
        top = np.linalg.norm(A, 2)
    return float(np.sum(A**2) / top**2) if A.any() and top > 0 else 0.0
