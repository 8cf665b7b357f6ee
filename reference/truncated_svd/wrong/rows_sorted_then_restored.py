"""Works in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


def truncated_svd(X, k):
    saved = X.copy()
    X[...] = X[::-1]
    X_k, share = right(X, k)
    X[...] = saved
    return X_k[::-1].copy(), share
