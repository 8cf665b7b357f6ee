"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]


_calls = []


def principal_directions(X, k):
    r0, r1 = right(X, k)
    _calls.append(len(X))
    return r0 + len(_calls) - 1, r1 + len(_calls) - 1
