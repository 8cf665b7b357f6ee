"""Leaves out singular values below a hundredth of the largest, as noise."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S[S > 0.01 * S[0]] ** 2) / S[0] ** 2) if S[0] > 0 else 0.0
