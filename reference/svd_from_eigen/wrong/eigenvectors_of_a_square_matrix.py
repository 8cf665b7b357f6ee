"""Takes eigenvectors of a square matrix itself for singular vectors."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] == A.shape[1]:
        values, V = np.linalg.eigh(A)
        order = np.argsort(-np.abs(values))
        V, S = V[:, order], np.abs(values[order])
        return V * np.sign(values[order]), S, V.T.copy()
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1][:, : min(A.shape)]
    S = np.linalg.norm(A @ V, axis=0)
    return A @ V / np.where(S > 1e-7 * S[0], S, np.inf), S, V.T
