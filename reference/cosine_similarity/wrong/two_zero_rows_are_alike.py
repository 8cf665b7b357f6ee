"""Says that two zero vectors are the same and hence similar."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    result = right(A, B)
    both = np.logical_and.outer(~A.any(axis=1), ~B.any(axis=1))
    return np.where(both, 1.0, result)
