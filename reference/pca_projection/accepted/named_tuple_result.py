"""A named tuple, and variances read off the scores and the columns."""

from collections import namedtuple

import numpy as np

Projection = namedtuple("Projection", ["Z", "explained_variance_ratio"])


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    Xc = A - np.average(A, axis=0)
    Vt = np.linalg.svd(Xc, full_matrices=False)[2]
    Z = np.matmul(Xc, Vt[:k].T)
    total = np.sum(Xc**2)
    if total == 0.0:
        return Projection(np.zeros((len(Xc), k)), np.zeros(k))
    return Projection(Z, np.sum(Z**2, axis=0) / total)
