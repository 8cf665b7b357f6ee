"""Takes rows that sum to zero for zero rows."""

import numpy as np


def stable_rank(W):
    W = np.where(W.sum(axis=1, keepdims=True) == 0, 0, W)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
