"""Right values, but centres the samples one at a time in Python."""

import numpy as np


def pca_project(X, k):
    A = np.array(X, dtype=np.float64)
    mean = A.mean(axis=0)
    for row in A:
        row -= mean
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
