"""Multiplies the Gram matrix in the integers' own type, which wraps."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    values, V = np.linalg.eigh((A.T @ A).astype(float))
    S, V = np.sqrt(np.maximum(values[::-1], 0)), V[:, ::-1]
    return A.astype(float) @ V / np.where(S > 1e-7 * max(S[0], 1e-9), S, np.inf), S, V.T
