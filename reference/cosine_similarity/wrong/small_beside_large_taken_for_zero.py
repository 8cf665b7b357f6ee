"""Takes rows for zero that are small beside the largest one."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.linalg.norm(A, axis=1, keepdims=True)
    b = np.linalg.norm(B, axis=1)
    result = right(A, B)
    return np.where((a < 1e-12 * a.max()) | (b < 1e-12 * b.max()), 0.0, result)
