"""Divides by the total variance of a zero matrix."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    with np.errstate(invalid="ignore"):
        share = np.sum(S[:k] ** 2) / np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(share)
