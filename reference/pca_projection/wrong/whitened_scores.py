"""Gives U without the singular values, which is whitening."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k].copy(), S[:k] ** 2 / total if total > 0 else np.zeros(k)
