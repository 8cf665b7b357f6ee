"""Gives all m left vectors of a tall matrix."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    r = min(A.shape)
    values, U = np.linalg.eigh(A @ A.T)
    U, S = U[:, ::-1], np.sqrt(np.maximum(values[::-1][:r], 0))
    return U, S, U[:, :r].T @ A / np.where(S > 1e-7 * S[0], S, np.inf)[:, None]
