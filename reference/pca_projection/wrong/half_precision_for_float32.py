"""Stores float32 data in half precision before centring."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    if X.dtype == np.float32:
        A = X.astype(np.float16).astype(float)
    A = A - A.mean(axis=0)
    if not np.isfinite(A).all():
        return np.full((len(A), k), np.nan), np.full(k, np.nan)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
