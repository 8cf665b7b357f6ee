"""Gives the variances, not their share."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    return U[:, :k] * S[:k], S[:k] ** 2 / (len(A) - 1)
