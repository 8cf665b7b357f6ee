"""Takes entries below 1e-6 for zero."""

import numpy as np


def stable_rank(W):
    W = np.where(np.abs(W) < 1e-6, 0, W)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
