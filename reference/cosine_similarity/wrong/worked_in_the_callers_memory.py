"""Sorts in the caller's memory and puts the contents back afterwards."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    saved = A.copy()
    A.sort(axis=0)
    A[...] = saved
    saved = B.copy()
    B.sort(axis=0)
    B[...] = saved
    return right(A, B)
