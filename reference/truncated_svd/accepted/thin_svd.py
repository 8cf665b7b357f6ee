"""Thin SVD with an explicit k x k diagonal, as in the lesson."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.array(X, dtype=float), full_matrices=False)
    X_k = U[:, :k] @ np.diag(S[:k]) @ Vt[:k, :]
    if S[0] == 0:
        return X_k, 1.0
    return X_k, np.sum(S[:k] ** 2) / np.sum(S**2)
