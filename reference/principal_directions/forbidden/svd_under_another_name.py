"""Right values, but imports the forbidden call under another name."""

import numpy as np
from numpy.linalg import svd as decompose


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    parts = decompose(A.T @ A)
    return parts[2][:k], parts[1][:k] / (len(A) - 1)
