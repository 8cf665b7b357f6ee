"""Right values, but centres with the n x n matrix I - 1 1^T / n."""

import numpy as np


def principal_directions(X, k):
    n = len(X)
    centring = np.eye(n) - np.full((n, n), 1.0 / n)
    A = np.asarray(X, dtype=np.float64)
    A = centring @ (A - A[0])
    values, V = np.linalg.eigh(A.T @ A / (n - 1))
    return V[:, ::-1][:, :k].T, np.where(np.any(X != X[0]), values[::-1][:k], 0.0)
