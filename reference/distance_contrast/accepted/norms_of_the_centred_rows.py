"""Norms of the centred rows, then the three cases."""

import numpy as np


def distance_contrast(X):
    A = X.astype(np.float64)
    distances = np.linalg.norm(A - A.mean(axis=0), axis=1)
    low, high = distances.min(), distances.max()
    if high == 0:
        return 0.0
    return np.inf if low == 0 else float((high - low) / low)
