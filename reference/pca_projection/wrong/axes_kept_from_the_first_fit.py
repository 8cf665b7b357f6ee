"""Fits once and projects later data of the same width on the first axes."""

import numpy as np

_axes = {}


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    if X.shape[1] not in _axes:
        _axes[X.shape[1]] = np.linalg.svd(A)[2]
    Z = A @ _axes[X.shape[1]].T[:, :k]
    total = np.sum(A**2)
    return Z, np.sum(Z**2, axis=0) / total if total > 0 else np.zeros(k)
