"""Right values, but forms the m x m projector U_k U_k^T."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    projector = U[:, :k] @ U[:, :k].T
    return projector @ A, np.sum(S[:k] ** 2) / np.sum(S**2) if S[0] > 0 else 1.0
