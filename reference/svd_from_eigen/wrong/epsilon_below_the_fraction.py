"""Adds 1e-8 to the singular values it divides by."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A)
    S, V = np.sqrt(np.maximum(values[::-1], 0)), V[:, ::-1]
    return A @ V / (S + 1e-8), S, V.T
