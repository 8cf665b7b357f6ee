"""Takes singular values below a fixed threshold for zero."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=float)
    wide = A.shape[0] < A.shape[1]
    A = A.T if wide else A
    values, vectors = np.linalg.eigh(A.T @ A)
    V = vectors[:, ::-1]
    S = np.sqrt(np.clip(values[::-1], 0, None))
    kept = S > 1e-10
    U = np.where(kept, (A @ V) / np.where(kept, S, 1.0), 0.0)
    S = np.where(kept, S, 0.0)
    return (V, S, U.T) if wide else (U, S, V.T)
