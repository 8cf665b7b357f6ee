"""Takes roots of the eigenvalues of X^T X / (m - 1) for singular values."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh(A.T @ A / max(len(A) - 1, 1))
    S, V = np.sqrt(np.maximum(values[::-1], 0)), V[:, ::-1]
    U = A @ V
    return U / np.where(S > 1e-7 * S[0], np.linalg.norm(U, axis=0), np.inf), S, V.T
