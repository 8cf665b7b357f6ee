"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    buffer = A if A.base is None else A.base
    A = np.frombuffer(buffer, dtype=A.dtype)[: A.size].reshape(A.shape)
    buffer = B if B.base is None else B.base
    B = np.frombuffer(buffer, dtype=B.dtype)[: B.size].reshape(B.shape)
    return right(A, B)
