"""The covariance is symmetric and positive, so its SVD is its eigendecomposition in the right order."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=np.float64)
    Xc = A - np.einsum("ij->j", A) / len(A)
    _, values, Vt = np.linalg.svd(np.einsum("ij,ik->jk", Xc, Xc, optimize=True))
    total = values.sum()
    ratio = values[:k] / total if total > 0 else np.zeros(k)
    return np.einsum("ij,kj->ik", Xc, Vt[:k]), ratio
