"""Gives S first."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1][:, : min(A.shape)]
    S = np.linalg.norm(A @ V, axis=0)
    return S, A @ V / np.where(S > 1e-7 * S[0], S, np.inf), V.T.copy()
