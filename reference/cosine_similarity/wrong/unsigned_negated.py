"""Negates the input twice, which unsigned integers do not survive."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    A = -np.negative(A).astype(float)
    B = -np.negative(B).astype(float)
    return right(A, B)
