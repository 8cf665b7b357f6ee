"""Right values, but adds the covariance up from one outer product a sample."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    scatter = np.zeros((A.shape[1], A.shape[1]))
    for i in range(A.shape[0]):
        scatter += np.outer(A[i], A[i])
    values, V = np.linalg.eigh(scatter)
    total = np.trace(scatter)
    return A @ V[:, ::-1][:, :k], np.maximum(values[::-1][:k], 0) / total if total > 0 else np.zeros(k)
