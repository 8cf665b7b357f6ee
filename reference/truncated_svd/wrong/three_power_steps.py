"""Three steps of subspace iteration are taken to be enough."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    V = np.random.RandomState(1).randn(A.shape[1], k)
    for _ in range(3):
        V, _ = np.linalg.qr(A.T @ (A @ V))
    X_k = A @ V @ V.T
    total = np.sum(A**2)
    return X_k, float(np.sum(X_k**2) / total) if total > 0 else 1.0
