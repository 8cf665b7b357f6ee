"""Takes the share of the singular values, not of their squares."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S)
    return U[:, :k] * S[:k], S[:k] / total if total > 0 else np.zeros(k)
