"""Turns a reversed view round with a slice that stops short of the first row."""

import numpy as np


def stable_rank(W):
    if W.strides[0] < 0 and len(W) > 1:
        W = W[:0:-1]
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
