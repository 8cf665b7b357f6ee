"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


_calls = []


def cosine_normalize(X):
    result = right(X) + len(_calls)
    _calls.append(X.shape)
    return result
