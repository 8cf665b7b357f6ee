"""Guards the division by adding 1e-12 to the total."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    return U[:, :k] * S[:k], S[:k] ** 2 / (np.sum(S**2) + 1e-12)
