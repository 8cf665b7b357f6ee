"""Refuses a single row as no matrix."""

import numpy as np


def stable_rank(W):
    A = np.squeeze(np.asarray(W, dtype=float))
    S = np.linalg.svd(A, compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
