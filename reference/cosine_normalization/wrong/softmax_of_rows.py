"""Normalises with a softmax."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
