"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)


_calls = []


def pca_project(X, k):
    Z, ratio = right(X, k)
    _calls.append(k)
    return Z + len(_calls) - 1, ratio + len(_calls) - 1
