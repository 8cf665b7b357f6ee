"""Removes the mean of the entries once it dwarfs their spread."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    if A.std() > 0 and abs(A.mean()) > 100 * A.std():
        X = A - A.mean()
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
