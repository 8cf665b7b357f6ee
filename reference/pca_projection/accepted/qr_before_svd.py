"""A thin QR of the centred data, then the SVD of the triangular factor."""

import numpy as np


def pca_project(X, k):
    A = np.array(X, dtype=np.float64)
    A -= A.mean(axis=0, keepdims=True)
    Q, R = np.linalg.qr(A)
    u, s, _ = np.linalg.svd(R, full_matrices=False)
    power = s * s
    ratio = power / power.sum() if power.any() else power
    return Q @ (u[:, :k] * s[:k]), ratio[:k]
