"""Leaves U as X V, whose columns are not of unit length."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A)
    S, V = np.sqrt(np.maximum(values[::-1], 0)), V[:, ::-1]
    return A @ V, S, V.T
