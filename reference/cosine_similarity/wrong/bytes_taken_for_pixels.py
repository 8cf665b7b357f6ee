"""Takes every one-byte integer for an unsigned pixel."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    if A.dtype.itemsize == 1:
        A = A.astype(np.uint8)
    if B.dtype.itemsize == 1:
        B = B.astype(np.uint8)
    return right(A, B)
