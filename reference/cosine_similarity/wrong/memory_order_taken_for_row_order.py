"""Flattens in memory order and reshapes in row order."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    A = A.ravel(order="K").reshape(A.shape)
    B = B.ravel(order="K").reshape(B.shape)
    return right(A, B)
