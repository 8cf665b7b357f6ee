"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


_calls = []


def power_iteration(A, n_iter):
    r0, r1 = right(A, n_iter)
    _calls.append(len(A))
    return r0 + len(_calls) - 1, r1 + len(_calls) - 1
