"""Takes a square matrix for symmetric and averages it with its transpose."""

import numpy as np


def stable_rank(W):
    if W.shape[0] == W.shape[1]:
        W = W / 2 + W.T / 2
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
