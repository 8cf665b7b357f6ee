"""Compresses more than 100 columns by a random projection first."""

import numpy as np


def truncated_svd(X, k):
    if X.shape[1] > 100:
        A = np.asarray(X, dtype=float)
        sketch = A @ np.random.RandomState(0).randn(A.shape[1], 100) / 10
        U, S, _ = np.linalg.svd(sketch, full_matrices=False)
        return U[:, :k] @ (U[:, :k].T @ A), float(np.sum(S[:k] ** 2) / np.sum(A**2)) if S[0] > 0 else 1.0
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
