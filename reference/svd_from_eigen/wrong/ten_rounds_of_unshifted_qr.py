"""Stops the unshifted QR algorithm after ten rounds, too few for close values."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    V = np.eye(A.shape[1])
    G = A.T @ A
    for _ in range(10):
        Q, R = np.linalg.qr(G)
        G, V = R @ Q, V @ Q
    S = np.linalg.norm(A @ V, axis=0)
    return A @ V / np.where(S > 1e-7 * S.max(), S, np.inf), S, V.T
