"""Gives cosine distances."""

import numpy as np


def pairwise_distances(X):
    A = X.astype(float)
    norms = np.linalg.norm(A, axis=1, keepdims=True)
    A = A / np.where(norms > 0, norms, 1.0)
    result = 1.0 - A @ A.T
    np.fill_diagonal(result, 0.0)
    return result
