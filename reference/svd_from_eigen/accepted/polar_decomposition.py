"""X = Q P with P the root of X^T X; the eigenvectors of P are V, and U = Q V."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    transposed = A.shape[0] < A.shape[1]
    if transposed:
        A = A.T
    scale = np.linalg.norm(A) or 1.0
    A = A / scale
    w, V = np.linalg.eigh(A.T @ A)
    good = w > 1e-11
    root = np.where(good, np.sqrt(np.where(good, w, 1.0)), 0.0)
    inverse_root = np.where(good, 1 / np.where(good, root, 1.0), 0.0)
    Q = A @ (V * inverse_root @ V.T)
    P = V * root @ V.T
    s, V = np.linalg.eigh(P)
    V, s = V[:, ::-1], np.abs(s[::-1])
    U = Q @ V
    return (V, s * scale, U.T) if transposed else (U, s * scale, V.T)
