"""Finds the axes from 100 sampled rows once there are more."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    if len(A) > 100:
        rows = np.random.RandomState(0).permutation(len(A))[:100]
        _, S, Vt = np.linalg.svd(A[rows], full_matrices=False)
        total = np.sum(A**2)
        return A @ Vt[:k].T, S[:k] ** 2 / total * len(A) / 100 if total > 0 else np.zeros(k)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
