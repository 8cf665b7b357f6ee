"""Covariance as the mean of the products minus the product of the means, which cancels."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    mean = A.mean(axis=0)
    C = A.T @ A / len(A) - np.outer(mean, mean)
    values, V = np.linalg.eigh(C)
    values = np.maximum(values[::-1], 0)
    total = values.sum() if np.ptp(X, axis=0).any() else 0.0
    return (A - mean) @ V[:, ::-1][:, :k], values[:k] / total if total > 0 else np.zeros(k)
