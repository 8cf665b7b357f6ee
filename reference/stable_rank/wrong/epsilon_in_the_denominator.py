"""Adds 1e-12 to the denominator against division by zero."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / (S[0] ** 2 + 1e-12))
