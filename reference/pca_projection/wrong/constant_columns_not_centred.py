"""Centres only the columns that vary."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    varies = A.max(axis=0) != A.min(axis=0)
    A = A - np.where(varies, A.mean(axis=0), 0.0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
