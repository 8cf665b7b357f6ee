"""Right values, but removes the tail with an m x m matrix I - U_tail U_tail^T."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    keep = np.eye(A.shape[0]) - U[:, k:] @ U[:, k:].T
    total = np.sum(S**2)
    return keep @ A, float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
