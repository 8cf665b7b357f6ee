"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))


_calls = []


def reconstruction_error(X, k):
    r0, r1 = right(X, k)
    _calls.append(len(X))
    return r0 + len(_calls) - 1, r1 + len(_calls) - 1
