"""Takes eig for sorted, whose order is any."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eig(A.T @ A)
    S, V = np.sqrt(np.maximum(values.real, 0)), V.real
    return A @ V / np.where(S > 1e-7 * S.max(), S, np.inf), S, V.T
