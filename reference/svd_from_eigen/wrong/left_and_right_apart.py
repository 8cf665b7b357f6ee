"""Takes U and V from two eigendecompositions, whose signs do not belong together."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    r = min(A.shape)
    values, U = np.linalg.eigh(A @ A.T)
    _, V = np.linalg.eigh(A.T @ A)
    S = np.sqrt(np.maximum(values[::-1][:r], 0))
    return U[:, ::-1][:, :r].copy(), S, V[:, ::-1][:, :r].T.copy()
