"""Adds up the covariance over whole blocks of 64 rows and drops the remainder."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    whole = len(A) // 64 * 64 or len(A)
    G = sum(A[i : i + 64].T @ A[i : i + 64] for i in range(0, whole, 64))
    values, V = np.linalg.eigh(G)
    total = np.sum(A**2)
    return A @ V[:, ::-1][:, :k], np.maximum(values[::-1][:k], 0) / total if total > 0 else np.zeros(k)
