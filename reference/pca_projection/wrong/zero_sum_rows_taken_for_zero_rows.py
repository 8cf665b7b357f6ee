"""Takes rows that sum to zero for zero rows."""

import numpy as np


def pca_project(X, k):
    X = np.asarray(X, dtype=float)
    empty = np.abs(X.sum(axis=1)) <= 1e-9 * np.abs(X).sum(axis=1)
    X = np.where(empty[:, None], 0.0, X)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
