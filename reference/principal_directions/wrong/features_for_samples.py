"""np.cov takes rows for variables."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(np.cov(A))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
