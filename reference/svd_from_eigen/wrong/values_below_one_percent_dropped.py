"""Takes singular values below one percent of the largest for zero."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    S = np.where(S < 0.01 * S[0], 0, S)
    return A @ V / np.where(S > 0, S, np.inf), S, V.T
