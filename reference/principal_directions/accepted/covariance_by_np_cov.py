"""np.cov and eigh, sorted by argsort; one feature needs a matrix made of its variance."""

import numpy as np


def principal_directions(X, k):
    C = np.atleast_2d(np.cov(np.asarray(X, dtype=np.float64), rowvar=False))
    values, vectors = np.linalg.eigh(C)
    order = np.argsort(values)[::-1][:k]
    return vectors[:, order].T.copy(), values[order]
