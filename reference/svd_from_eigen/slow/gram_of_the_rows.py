"""Right values, but through the m x m Gram matrix X X^T also where X is tall."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    r = min(A.shape)
    values, U = np.linalg.eigh(A @ A.T)
    U = U[:, ::-1][:, :r]
    rows = U.T @ A
    S = np.linalg.norm(rows, axis=1)
    order = np.argsort(-S, kind="stable")
    U, S, rows = U[:, order], S[order], rows[order]
    return U, S, rows / np.where(S > 1e-8 * S[0], S, np.inf)[:, None] if S[0] > 0 else np.zeros((r, A.shape[1]))
