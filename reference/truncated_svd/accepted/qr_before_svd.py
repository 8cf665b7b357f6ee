"""A thin QR first, then the SVD of the small triangular factor."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        X_k, share = truncated_svd(A.T, k)
        return X_k.T, share
    Q, R = np.linalg.qr(A)
    u, s, vt = np.linalg.svd(R, full_matrices=False)
    share = np.sum(s[:k] ** 2) / np.sum(s**2) if s.any() else np.float64(1.0)
    return (Q @ u[:, :k]) @ (s[:k, None] * vt[:k]), share
