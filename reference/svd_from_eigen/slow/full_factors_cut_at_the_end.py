"""Right values, but works out all m left vectors and cuts the thin ones out at the end."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    m, n = A.shape
    r = min(m, n)
    _, left = np.linalg.eigh(A @ A.T)
    _, right = np.linalg.eigh(A.T @ A)
    U, V = (left[:, ::-1][:, :r], None) if m < n else (None, right[:, ::-1][:, :r])
    if U is None:
        image = A @ V
        S = np.linalg.norm(image, axis=0)
        U = image / np.where(S > 1e-8 * max(S[0], 1e-300), S, np.inf)
    else:
        image = A.T @ U
        S = np.linalg.norm(image, axis=0)
        V = image / np.where(S > 1e-8 * max(S[0], 1e-300), S, np.inf)
    return U.copy(), S, V.T.copy()
