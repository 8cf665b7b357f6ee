"""Sorts the distances and compares the ends."""

import numpy as np


def distance_contrast(X):
    A = np.asarray(X, dtype=np.float64)
    centroid = np.average(A, axis=0)
    ordered = np.sort(np.sqrt(((A - centroid) ** 2) @ np.ones(A.shape[1])))
    nearest, farthest = ordered[0], ordered[-1]
    if nearest == farthest:
        return 0.0
    return float(np.divide(farthest - nearest, nearest)) if nearest else float("inf")
