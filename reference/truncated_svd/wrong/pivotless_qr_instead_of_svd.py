"""Cuts a QR factorisation after k columns: rank k, but not the best."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    Q, R = np.linalg.qr(A)
    X_k = Q[:, :k] @ R[:k]
    total = np.sum(A**2)
    return X_k, float(np.sum(X_k**2) / total) if total > 0 else 1.0
