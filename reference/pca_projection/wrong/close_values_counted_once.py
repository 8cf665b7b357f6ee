"""Merges singular values that agree to three digits."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    close = np.append(False, (S[:-1] - S[1:]) <= 2e-3 * S[:-1]) & (S > 1e-9 * S[0])
    S = np.where(close, 0.0, S)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
