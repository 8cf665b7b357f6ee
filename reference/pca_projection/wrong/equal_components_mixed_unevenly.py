"""Adds equal components to each other, so that they are no longer orthogonal."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    for i in range(len(S) - 1):
        if S[i] - S[i + 1] <= 1e-9 * S[i] and S[i + 1] > 1e-9 * S[0]:
            U[:, i] = 0.6 * U[:, i + 1] + 0.6 * U[:, i]
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
