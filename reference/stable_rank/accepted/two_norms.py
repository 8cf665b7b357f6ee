"""The two norms of NumPy, divided before they are squared."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=np.float64)
    spectral = np.linalg.norm(A, 2)
    return (np.linalg.norm(A) / spectral) ** 2 if spectral else 0.0
