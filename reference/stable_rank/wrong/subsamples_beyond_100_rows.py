"""Keeps 100 sampled rows once there are more."""

import numpy as np


def stable_rank(W):
    if len(W) > 100:
        rows = np.random.RandomState(0).permutation(len(W))[:100]
        W = W * np.isin(np.arange(len(W)), rows)[:, None]
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
