"""Divides the spectral norm by the Frobenius norm."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(S[0] ** 2 / np.sum(S**2)) if S[0] > 0 else 0.0
