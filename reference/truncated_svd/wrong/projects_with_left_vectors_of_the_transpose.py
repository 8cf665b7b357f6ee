"""Projects with the first rows of U instead of its first columns."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    A = np.asarray(X, dtype=float)
    X_k = U[:k].T @ (U[:k] @ A) if U.shape[0] == U.shape[1] else U[:, :k] @ Vt[:k]
    return X_k, float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
