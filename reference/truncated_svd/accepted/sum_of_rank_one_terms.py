"""Add the k rank-one terms one after another (a loop over factors)."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    X_k = np.zeros(X.shape)
    for i in range(k):
        X_k += np.outer(S[i] * U[:, i], Vt[i])
    total = np.sum(S**2)
    explained = np.sum(S[:k] ** 2) / total if total > 0 else 1.0
    return X_k, explained
