"""Turns the signs of U without those of V."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A)
    S, V = np.sqrt(np.maximum(values[::-1], 0)), V[:, ::-1]
    U = A @ V / np.where(S > 1e-7 * S[0], S, np.inf)
    return U * np.where(U[np.abs(U).argmax(axis=0), range(len(S))] < 0, -1, 1), S, V.T
