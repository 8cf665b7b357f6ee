"""Squares the eigenvalues, which are squares already."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**4)
    return U[:, :k] * S[:k], S[:k] ** 4 / total if total > 0 else np.zeros(k)
