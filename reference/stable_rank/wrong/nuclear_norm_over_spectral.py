"""Divides the sum of the singular values by the largest."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S) / S[0]) if S[0] > 0 else 0.0
