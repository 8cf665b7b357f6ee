"""Averages the k-th component with a next one that is within 2 % of it."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    if k < len(S) and S[k - 1] < 1.03 * S[k] and S[k - 1] - S[k] > 1e-9 * S[0]:
        U[:, k - 1] = (U[:, k - 1] + U[:, k]) / np.sqrt(2)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
