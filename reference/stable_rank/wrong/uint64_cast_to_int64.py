"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def stable_rank(W):
    if W.dtype.kind == "u":
        W = W.astype(np.int64)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
