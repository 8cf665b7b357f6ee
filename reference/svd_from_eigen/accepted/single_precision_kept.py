"""float32 stays float32 all the way; U by orthonormalising X V."""

import numpy as np


def svd_from_eigen(X):
    A = X if X.dtype.kind == "f" else X.astype(np.float64)
    tall = A.shape[0] >= A.shape[1]
    A = A if tall else A.T
    scale = np.abs(A).max()
    if scale > 0:
        A = A / scale
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1].copy()
    U, R = np.linalg.qr(A @ V)
    signs = np.copysign(A.dtype.type(1), np.diagonal(R))
    S = np.diagonal(R) * signs * scale
    return (U * signs, S, V.T) if tall else (V, S, (U * signs).T)
