"""Keeps what exceeds the (k+1)-th singular value, which does not exist at full rank."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    floor = S[k]
    kept = np.where(np.arange(len(S)) < k, np.maximum(S, floor), 0.0)
    return (U * kept) @ Vt, float(np.sum(kept**2) / total) if total > 0 else 1.0
