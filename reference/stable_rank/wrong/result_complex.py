"""Gives a complex number."""

import numpy as np


def right(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0


def stable_rank(W):
    r0 = right(W)
    return complex(r0)
