"""Uses one typical norm for B once it has more than 100 rows."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    result = right(A, B)
    if len(B) > 100:
        b = np.median(np.linalg.norm(B.astype(float), axis=1))
        result = unit(A) @ B.T.astype(float) / (b if b > 0 else 1.0)
    return result
