"""Sums the squares of integers in int64, where they wrap."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    squares = X.astype(np.int64) ** 2 if X.dtype.kind in "iu" else np.asarray(X, dtype=float) ** 2
    total = float(np.sum(squares))
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2)) / total if total else 1.0
