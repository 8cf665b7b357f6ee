"""Multiplies by V^T where V is due and cuts afterwards."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A)
    total = values.sum()
    ratio = np.maximum(values[::-1][:k], 0) / total if total > 0 else np.zeros(k)
    return (A @ V[:, ::-1].T)[:, :k], ratio
