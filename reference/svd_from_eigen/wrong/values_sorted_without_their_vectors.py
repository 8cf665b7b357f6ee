"""Sorts the singular values and not their vectors."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A)
    S = np.sqrt(np.maximum(values, 0))[::-1]
    return A @ V / np.where(S > 1e-7 * S[0], S, np.inf), S, V.T
