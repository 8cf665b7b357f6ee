"""Forgets to square the two norms."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sqrt(np.sum(S**2)) / S[0]) if S[0] > 0 else 0.0
