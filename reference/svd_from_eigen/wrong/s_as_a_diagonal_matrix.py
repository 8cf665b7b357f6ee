"""Gives S as a diagonal matrix."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    values, V = np.linalg.eigh(A.T @ A)
    S, V = np.sqrt(np.maximum(values[::-1], 0)), V[:, ::-1]
    return A @ V / np.where(S > 1e-7 * S[0], S, np.inf), np.diag(S), V.T
