"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def svd_from_eigen(X):
    buffer = X if X.base is None else X.base
    X = np.frombuffer(buffer, dtype=X.dtype)[: X.size].reshape(X.shape)
    A = np.asarray(X, dtype=float)
    wide = A.shape[0] < A.shape[1]
    A = A.T if wide else A
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    U = A @ V / np.where(S > 1e-7 * S[0], S, np.inf)
    return (V, S, U.T) if wide else (U, S, V.T)
