"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def truncated_svd(X, k):
    buffer = X if X.base is None else X.base
    X = np.frombuffer(buffer, dtype=X.dtype)[: X.size].reshape(X.shape)
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
