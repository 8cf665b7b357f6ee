"""Right values, but by the forbidden call itself."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    _, S, Vt = np.linalg.svd(A, full_matrices=False)
    return Vt[:k], S[:k] ** 2 / (len(A) - 1)
