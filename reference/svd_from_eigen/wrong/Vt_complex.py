"""Gives complex numbers for the Vt."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    wide = A.shape[0] < A.shape[1]
    A = A.T if wide else A
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    U = A @ V / np.where(S > 1e-7 * S[0], S, np.inf)
    return (V, S, U.T) if wide else (U, S, V.T)


def svd_from_eigen(X):
    r0, r1, r2 = right(X)
    return r0, r1, r2 + 0j
