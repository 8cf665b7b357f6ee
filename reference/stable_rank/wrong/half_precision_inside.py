"""Computes in half precision."""

import numpy as np


def stable_rank(W):
    W = np.clip(W, -6e4, 6e4).astype(np.float16)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
