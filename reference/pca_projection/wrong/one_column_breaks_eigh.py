"""Hands the 0-d covariance of a single column to eigh."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(np.cov(A, rowvar=False))
    values = np.maximum(values[::-1], 0)
    total = values.sum()
    return A @ V[:, ::-1][:, :k], values[:k] / total if total > 0 else np.zeros(k)
