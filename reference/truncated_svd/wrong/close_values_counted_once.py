"""Merges singular values that agree to three digits."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    close = np.append(False, (S[:-1] - S[1:]) <= 2e-3 * S[:-1]) & (S > 1e-9 * S[0])
    S = np.where(close, 0.0, S)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
