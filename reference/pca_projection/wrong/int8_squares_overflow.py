"""Takes the total variance from squares of integers, which wrap."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    if X.dtype.kind in "iu" and X.dtype.itemsize < 4:
        U, S, _ = np.linalg.svd(A, full_matrices=False)
        total = (X * X).sum() - X.sum(axis=0) @ X.mean(axis=0)
        return U[:, :k] * S[:k], S[:k] ** 2 / total if S.any() and total else np.zeros(k)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
