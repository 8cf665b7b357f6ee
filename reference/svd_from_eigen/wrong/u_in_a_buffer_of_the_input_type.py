"""Fills U into an array of the input's type, so that integers lose the fractions."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    U = np.zeros_like(X, shape=A.shape)
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    U[...] = (A @ V / np.where(S > 1e-7 * S[0], S, np.inf)).astype(U.dtype)
    return U, S, V.T
