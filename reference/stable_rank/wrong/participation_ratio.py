"""Gives the participation ratio of the singular values."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) ** 2 / np.sum(S**4)) if S[0] > 0 else 0.0
