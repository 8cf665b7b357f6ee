"""Flattens in memory order and reshapes in row order."""

import numpy as np


def stable_rank(W):
    W = W.ravel(order="K").reshape(W.shape)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
