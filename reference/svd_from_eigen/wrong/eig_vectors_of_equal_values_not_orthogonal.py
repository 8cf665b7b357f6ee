"""Mixes the vectors of equal singular values, so that they are no longer orthogonal."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1].copy()
    S = np.linalg.norm(A @ V, axis=0)
    for i in range(len(S) - 1):
        if S[i] - S[i + 1] <= 1e-9 * S[i] and S[i + 1] > 1e-6 * S[0]:
            V[:, i] = 0.6 * V[:, i] + 0.8 * V[:, i + 1]
    return A @ V / np.where(S > 1e-7 * S[0], S, np.inf), S, V.T
