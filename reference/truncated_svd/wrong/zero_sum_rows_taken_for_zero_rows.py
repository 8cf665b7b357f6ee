"""Takes rows that sum to zero for zero rows."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    empty = np.abs(A.sum(axis=1)) <= 1e-9 * np.abs(A).sum(axis=1)
    X = np.where(empty[:, None], 0.0, A)
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
