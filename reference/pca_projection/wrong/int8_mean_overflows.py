"""Sums small integers in their own type to get the mean."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    if X.dtype.kind in "iu" and X.dtype.itemsize < 4:
        A = A - X.sum(axis=0, dtype=X.dtype) / len(X)
    else:
        A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
