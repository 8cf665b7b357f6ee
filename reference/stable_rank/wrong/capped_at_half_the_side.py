"""Caps the result at half of the smaller side, as if it were a compression target."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(min(np.sum(S**2) / S[0] ** 2, len(S) / 2)) if S[0] > 0 else 0.0
