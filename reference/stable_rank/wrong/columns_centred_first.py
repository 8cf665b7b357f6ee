"""Centres the columns first, as PCA does."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    A = A - A.mean(axis=0)
    S = np.linalg.svd(A, compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
