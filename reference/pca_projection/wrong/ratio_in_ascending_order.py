"""Reverses the components but not their ratios."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A)
    total = values.sum()
    return A @ V[:, ::-1][:, :k], np.maximum(values[:k], 0) / total if total > 0 else np.zeros(k)
