"""Works on whole blocks of 64 columns and leaves out the remainder."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    d = A.shape[1]
    if d > 64:
        A[:, d - d % 64 :] = 0.0
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
