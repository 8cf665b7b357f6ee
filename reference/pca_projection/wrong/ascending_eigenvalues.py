"""Takes the first columns of eigh, whose order is ascending."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A)
    total = values.sum()
    return A @ V[:, :k], np.maximum(values[:k], 0) / total if total > 0 else np.zeros(k)
