"""Projects centred data on axes found from the raw data."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    _, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return A @ Vt[:k].T, S[:k] ** 2 / total if total > 0 else np.zeros(k)
