"""Right values, but by the (m+n) x (m+n) symmetric matrix whose eigenvalues are the signed singular values."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    m, n = A.shape
    if not A.any():
        return np.zeros((m, n)), 1.0
    augmented = np.block([[np.zeros((m, m)), A], [A.T, np.zeros((n, n))]])
    _, vectors = np.linalg.eigh(augmented)
    top = vectors[:, ::-1][:, :k]
    basis, _ = np.linalg.qr(top[m:] * np.sqrt(2))
    X_k = (A @ basis) @ basis.T
    return X_k, np.sum(X_k**2) / np.sum(A**2)
