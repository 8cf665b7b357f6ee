"""Adds up the squares of the entries in the type of the input, where int8 wraps."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    X_k = (U[:, :k] * S[:k]) @ Vt[:k]
    A = X if X.dtype.itemsize < 4 else np.asarray(X, dtype=float)
    total = float(np.sum(A * A, dtype=float))
    return X_k, float(np.sum(S[:k] ** 2)) / total if S.any() and total else 1.0
