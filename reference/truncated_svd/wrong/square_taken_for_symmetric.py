"""Uses eigh on every square matrix as if it were symmetric."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    if A.shape[0] == A.shape[1]:
        values, Q = np.linalg.eigh(A)
        order = np.argsort(-np.abs(values))
        values, Q = values[order], Q[:, order]
        total = np.sum(values**2)
        X_k = (Q[:, :k] * values[:k]) @ Q[:, :k].T
        return X_k, float(np.sum(values[:k] ** 2) / total) if total > 0 else 1.0
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
