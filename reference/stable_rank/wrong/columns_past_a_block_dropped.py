"""Reads whole blocks of 64 columns and drops the remainder."""

import numpy as np


def stable_rank(W):
    if W.shape[1] > 64:
        W = W * (np.arange(W.shape[1]) < W.shape[1] // 64 * 64)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
