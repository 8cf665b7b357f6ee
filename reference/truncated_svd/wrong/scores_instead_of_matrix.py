"""Gives the scores U_k S_k, not the matrix they rebuild."""

import numpy as np


def truncated_svd(X, k):
    U, S, _ = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
