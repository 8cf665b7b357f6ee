"""Takes a matrix whose entries are all below 1e-6 for zero."""

import numpy as np


def truncated_svd(X, k):
    if np.allclose(np.asarray(X, dtype=float), 0, atol=1e-6):
        return np.zeros(X.shape), 1.0
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
