"""Takes a constant column for a bias and clears it."""

import numpy as np


def stable_rank(W):
    W = np.where(np.ptp(W, axis=0) == 0, 0, W) if len(W) > 1 else W
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
