"""Gives vectors instead of matrices for one row."""

import numpy as np


def svd_from_eigen(X):
    A = np.atleast_2d(np.asarray(X, dtype=float))
    if len(A) == 1:
        length = np.linalg.norm(A)
        return np.ones(1), np.array([length]), A[0] / (length or 1.0)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    return A @ V / np.where(S > 1e-7 * S[0], S, np.inf), S, V.T
