"""Counts singular values within 2 % of the k-th as equal to it and keeps them all."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    merged = (S < S[k - 1] * (1 - 1e-9)) & (S > 0.98 * S[k - 1])
    kept = np.where((np.arange(len(S)) < k) | (merged & (S > 1e-9 * S[0])), S, 0.0)
    return (U * kept) @ Vt, float(np.sum(kept**2) / total) if total > 0 else 1.0
