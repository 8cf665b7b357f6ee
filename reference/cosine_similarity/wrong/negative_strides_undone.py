"""Turns reversed views back into memory order."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    A = A[tuple(slice(None, None, -1 if s < 0 else 1) for s in A.strides)]
    B = B[tuple(slice(None, None, -1 if s < 0 else 1) for s in B.strides)]
    return right(A, B)
