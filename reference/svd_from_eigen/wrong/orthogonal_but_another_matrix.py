"""Gives orthonormal vectors of the QR factorisation, which are not singular vectors."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    _, V = np.linalg.eigh(A.T @ A)
    S = np.linalg.norm(A @ V[:, ::-1], axis=0)
    Q, _ = np.linalg.qr(A)
    return Q, S, V[:, ::-1].T
