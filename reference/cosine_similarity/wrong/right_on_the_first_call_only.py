"""Leaves state behind that spoils every call but the first."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


_calls = []


def cosine_similarity(A, B):
    result = right(A, B)
    result = result + len(_calls)
    _calls.append(None)
    return result
