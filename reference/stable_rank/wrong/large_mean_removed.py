"""Removes the mean of all entries where it is large."""

import numpy as np


def stable_rank(W):
    mean = np.mean(W, dtype=np.float64)
    W = W - mean if abs(mean) > 100 * np.std(W, dtype=np.float64) else W
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
