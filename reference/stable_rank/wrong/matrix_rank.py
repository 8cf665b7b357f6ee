"""Counts the singular values that are not zero."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S > 1e-10 * S[0])) if S[0] > 0 else 0.0
