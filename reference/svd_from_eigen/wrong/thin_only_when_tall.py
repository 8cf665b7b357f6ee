"""Gives all n right vectors of a wide matrix."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    return A @ V / np.where(S > 1e-6 * S[0], S, np.inf), S, V.T
