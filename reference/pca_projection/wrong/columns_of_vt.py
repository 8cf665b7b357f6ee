"""Takes the first columns of V^T for the components."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    _, S, Vt = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return A @ Vt[:, :k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
