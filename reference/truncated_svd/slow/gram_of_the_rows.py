"""Right values, but always through the m x m Gram matrix X X^T, however tall X is."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    values, vectors = np.linalg.eigh(A @ A.T)
    left = vectors[:, ::-1][:, :k]
    values = np.maximum(values[::-1], 0)
    return left @ (left.T @ A), values[:k].sum() / values.sum() if values.any() else 1.0
