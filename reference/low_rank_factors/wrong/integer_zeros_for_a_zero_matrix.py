"""Gives integer zeros for an all-zero matrix of integers."""

import numpy as np


def low_rank_factors(delta_W, r):
    n, m = delta_W.shape
    if not delta_W.any():
        return np.zeros((n, r), dtype=delta_W.dtype), np.zeros((r, m), dtype=delta_W.dtype)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
