"""Takes the longest row for the spectral norm."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    return float(np.sum(A**2) / np.max(np.sum(A**2, axis=1))) if A.any() else 0.0
