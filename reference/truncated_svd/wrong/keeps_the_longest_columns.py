"""Keeps the k columns of largest norm and zeroes the rest."""

import numpy as np


def truncated_svd(X, k):
    _, S, _ = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    A = np.asarray(X, dtype=float)
    keep = np.argsort(np.linalg.norm(A, axis=0))[::-1][:k]
    X_k = np.zeros(A.shape)
    X_k[:, keep] = A[:, keep]
    return X_k, float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
