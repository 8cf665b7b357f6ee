"""Takes roots of eigenvalues that rounding has made negative."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A)
    S, V = np.sqrt(values[::-1]), V[:, ::-1]
    return A @ V / np.where(S > 1e-7 * S[0], S, np.inf), S, V.T
