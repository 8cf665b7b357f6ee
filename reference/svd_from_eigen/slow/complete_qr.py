"""Right values, but a complete QR makes an m x m orthogonal factor."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    n = A.shape[1]
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    Q, R = np.linalg.qr(A @ V, mode="complete")
    diagonal = np.diag(R)
    return Q[:, :n] * np.sign(diagonal + (diagonal == 0)), np.abs(diagonal), V.T
