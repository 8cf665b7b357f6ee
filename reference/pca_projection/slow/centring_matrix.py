"""Right values, but centres with the n x n matrix I - 1 1^T / n."""

import numpy as np


def pca_project(X, k):
    n = X.shape[0]
    centring = np.eye(n) - np.full((n, n), 1.0 / n)
    A = X.astype(np.float64)
    A = centring @ (A - A[0])
    _, S, Vt = np.linalg.svd(A, full_matrices=False)
    if not np.any(X != X[0]):
        return np.zeros((n, k)), np.zeros(k)
    return A @ Vt[:k].T, S[:k] ** 2 / np.sum(S**2)
