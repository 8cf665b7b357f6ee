"""Right values, but the SVD makes the full m x m left factor."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=True)
    total = np.sum(S**2)
    X_k = U[:, :k] @ np.diag(S[:k]) @ Vt[:k]
    return X_k, np.sum(S[:k] ** 2) / total if total > 0 else 1.0
