"""Centres a copy in place, which integers refuse."""

import numpy as np


def pca_project(X, k):
    A = X.copy()
    A -= X.mean(axis=0, dtype=float).astype(np.float32 if X.dtype == np.float32 else float)
    A = A.astype(float)
    A -= A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
