"""Sorts by values rounded to two decimals of the logarithm and so swaps a close pair."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    key = np.floor(np.log10(np.maximum(S, 1e-300)) * 50)
    pair = k < len(S) and key[k - 1] == key[k] and S[k - 1] - S[k] > 1e-9 * S[0]
    kept = list(range(k - 1)) + [k if pair else k - 1]
    return (U[:, kept] * S[kept]) @ Vt[kept], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
