"""The SVD makes the full n x n left factor."""

import numpy as np


def stable_rank(W):
    _, S, _ = np.linalg.svd(np.asarray(W, dtype=float))
    return np.sum(S**2) / S[0] ** 2 if S[0] > 0 else 0.0
