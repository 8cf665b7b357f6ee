"""Takes the row stride for the number of columns in the total variance."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    n, d = X.shape
    columns = abs(X.strides[0]) // X.itemsize if n > 1 and X.strides[1] == X.itemsize else d
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.mean(A**2) * n * columns
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
