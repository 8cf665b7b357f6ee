"""Passes the columns through their own spread, which is zero for a constant one."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    spread = np.where(np.ptp(A, axis=0) > 0, A.std(axis=0), 0.0)
    with np.errstate(invalid="ignore"):
        A = A / spread * spread
    if np.isnan(A).any():
        return np.full((len(A), k), np.nan), np.full(k, np.nan)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
