"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0


_calls = []


def truncated_svd(X, k):
    X_k, share = right(X, k)
    X_k = X_k * (1 + len(_calls))
    _calls.append(k)
    return X_k + len(_calls) - 1, share
