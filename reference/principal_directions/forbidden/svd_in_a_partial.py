"""Right values, but hides the forbidden call in a partial."""

import functools

import numpy as np


decompose = functools.partial(np.linalg._linalg.svd, full_matrices=False)


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    _, S, Vt = decompose(A)
    return Vt[:k], S[:k] ** 2 / (len(A) - 1)
