"""Adds up ten singular values at most."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S[:10] ** 2) / S[0] ** 2) if S[0] > 0 else 0.0
