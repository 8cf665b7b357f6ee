"""Scales the components by the standard deviations (loadings)."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return (V * np.sqrt(np.maximum(values, 0)))[:, ::-1][:, :k].T, values[::-1][:k]
