"""Lets x / 0 be infinite and turns 0 / 0 into zero."""

import numpy as np


def distance_contrast(X):
    A = np.asarray(X, dtype=float)
    squares = np.square(A - A.sum(axis=0) / len(A)).sum(axis=1)
    distances = np.sqrt(squares)
    with np.errstate(divide="ignore", invalid="ignore"):
        result = np.ptp(distances) / distances.min()
    return float(np.nan_to_num(result, nan=0.0, posinf=np.inf))
