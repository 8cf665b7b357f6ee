"""Truncated SVD: the best rank-k approximation of a matrix."""

import numpy as np


def truncated_svd(X, k):
    """Return (X_k, variance_explained) for X of shape (m, n) and 1 <= k <= min(m, n).

    X_k (m, n) = U[:, :k] diag(S[:k]) Vt[:k] is the nearest matrix of rank k in the spectral and the Frobenius norm
    (Eckart & Young 1936; Mirsky 1960). variance_explained = sum_{i<=k} S_i^2 / sum_i S_i^2, and 1.0 for a zero X.
    """
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=np.float64), full_matrices=False)
    X_k = (U[:, :k] * S[:k]) @ Vt[:k]
    energy = S**2
    total = energy.sum()
    return X_k, float(energy[:k].sum() / total) if total > 0 else 1.0
