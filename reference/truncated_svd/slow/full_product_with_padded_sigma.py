"""Right values, but U (m x m), Sigma (m x n) and V^T (n x n) are multiplied in full."""

import numpy as np


def truncated_svd(X, k):
    m, n = X.shape
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float))
    sigma = np.zeros((m, n))
    sigma[range(k), range(k)] = S[:k]
    return U @ sigma @ Vt, float(np.sum(S[:k] ** 2) / np.sum(S**2)) if S[0] > 0 else 1.0
