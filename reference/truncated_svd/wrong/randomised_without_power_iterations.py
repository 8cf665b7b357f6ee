"""A random sketch of k columns stands in for the exact subspace."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    sketch = A @ np.random.RandomState(0).randn(A.shape[1], k)
    Q, _ = np.linalg.qr(sketch)
    X_k = Q @ (Q.T @ A)
    total = np.sum(A**2)
    return X_k, float(np.sum(X_k**2) / total) if total > 0 else 1.0
