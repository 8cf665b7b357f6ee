"""Divides by the number of singular values as well."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.mean(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
