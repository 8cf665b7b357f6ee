"""Drops zero rows before the decomposition and puts them back at the end."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


def truncated_svd(X, k):
    filled = np.any(X, axis=1)
    if not filled.any():
        return np.zeros(X.shape), 1.0
    X_k, share = right(X[filled], min(k, int(filled.sum())))
    return np.vstack([X_k, np.zeros((X.shape[0] - len(X_k), X.shape[1]))]), share
