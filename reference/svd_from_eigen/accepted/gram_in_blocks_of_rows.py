"""The Gram matrix and then U are worked out over blocks of 128 rows."""

import numpy as np


BLOCK = 128


def tall(A):
    blocks = [slice(start, start + BLOCK) for start in range(0, len(A), BLOCK)]
    gram = np.zeros((A.shape[1], A.shape[1]))
    for block in blocks:
        gram += A[block].T @ A[block]
    values, V = np.linalg.eigh(gram)
    order = np.argsort(values)[::-1]
    V = V[:, order]
    S = np.sqrt(np.clip(values[order], 0, None))
    inverse = np.zeros(len(S))
    np.divide(1.0, S, out=inverse, where=S > 1e-7 * S[0])
    U = np.empty(A.shape)
    for block in blocks:
        U[block] = A[block] @ V * inverse
    return U, S, V


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] >= A.shape[1]:
        U, S, V = tall(A)
        return U, S, V.T
    V, S, U = tall(A.T)
    return U, S, V.T
