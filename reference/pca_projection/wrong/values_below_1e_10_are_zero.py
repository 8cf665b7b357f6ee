"""Takes singular values below a fixed threshold for rounding errors."""

import numpy as np


def pca_project(X, k):
    A = X - X.astype(float).mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    S = np.where(S < 1e-10, 0.0, S)
    total = np.sum(S**2)
    return (U * S)[:, :k], (S**2 / total)[:k] if total > 0 else np.zeros(k)
