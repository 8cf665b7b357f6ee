"""Right values, but calls the forbidden function through map."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    ((_, S, Vt),) = map(vars(np.linalg)["svd"], [np.linalg.qr(A, mode="r")])
    return Vt[:k], S[:k] ** 2 / (len(A) - 1)
