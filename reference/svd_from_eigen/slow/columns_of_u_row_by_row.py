"""Right values, but fills U one row at a time in Python."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    image = np.array([row @ V for row in A])
    S = np.linalg.norm(image, axis=0)
    return image / np.where(S > 1e-8 * max(S[0], 1e-300), S, np.inf), S, V.T
