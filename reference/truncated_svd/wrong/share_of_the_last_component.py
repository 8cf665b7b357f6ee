"""Gives the share of the k-th component alone, not of the first k together."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    share = S[k - 1] ** 2 / total if total > 0 else 1.0
    return (U[:, :k] * S[:k]) @ Vt[:k], float(share)
