"""Roots of the eigenvalues, clipped at zero; columns of U without a singular value are zero."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A)
    S, V = np.sqrt(np.maximum(values[::-1], 0.0)), V[:, ::-1]
    U = np.zeros(A.shape)
    kept = S > 1e-7 * S[0]
    U[:, kept] = A @ V[:, kept] / S[kept]
    return U, S, V.T
