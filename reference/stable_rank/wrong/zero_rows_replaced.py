"""Fills zero rows with the mean row, as missing samples."""

import numpy as np


def stable_rank(W):
    empty = ~W.any(axis=1)
    W = np.where(empty[:, None], W.mean(axis=0), W)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
