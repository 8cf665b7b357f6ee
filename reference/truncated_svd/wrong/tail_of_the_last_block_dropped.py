"""Adds up the Gram matrix over whole blocks of 64 rows and drops the remainder."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    whole = len(A) // 64 * 64 or len(A)
    blocks = [A[i : i + 64] for i in range(0, whole, 64)]
    G = sum(B.T @ B for B in blocks)
    values, V = np.linalg.eigh(G)
    values, V = np.maximum(values[::-1], 0), V[:, ::-1][:, :k]
    X_k = A @ V @ V.T
    return X_k, float(values[:k].sum() / np.sum(A**2)) if A.any() else 1.0
