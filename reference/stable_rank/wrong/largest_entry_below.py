"""Takes the largest entry for the spectral norm."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    return float((np.linalg.norm(A) / np.abs(A).max()) ** 2) if A.any() else 0.0
