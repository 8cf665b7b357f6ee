"""Gives an int where the value is whole."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    v = float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
    return round(v) if abs(v - round(v)) < 1e-9 else v
