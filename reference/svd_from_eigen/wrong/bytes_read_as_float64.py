"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def svd_from_eigen(X):
    raw = np.frombuffer(X.tobytes(), dtype=np.uint8)
    if X.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * X.size - raw.size))
    X = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(X.shape)
    A = np.asarray(X, dtype=float)
    wide = A.shape[0] < A.shape[1]
    A = A.T if wide else A
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    S = np.linalg.norm(A @ V, axis=0)
    U = A @ V / np.where(S > 1e-7 * S[0], S, np.inf)
    return (V, S, U.T) if wide else (U, S, V.T)
