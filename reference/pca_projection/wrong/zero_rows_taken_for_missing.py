"""Leaves zero rows out of the mean as missing samples."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    present = A.any(axis=1)
    A = A - (A[present].mean(axis=0) if present.any() else 0.0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
