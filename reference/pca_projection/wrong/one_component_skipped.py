"""Skips the first component, taking it for the mean."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    U, S = np.roll(U, -1, axis=1), np.roll(S, -1)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
