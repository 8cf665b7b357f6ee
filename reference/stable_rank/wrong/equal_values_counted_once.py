"""Counts equal singular values once."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    distinct = S[np.append(True, S[1:] < S[:-1] * (1 - 1e-9))]
    return float(np.sum(distinct**2) / S[0] ** 2) if S[0] > 0 else 0.0
