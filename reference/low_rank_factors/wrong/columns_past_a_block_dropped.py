"""Reads whole blocks of 64 columns and drops the remainder."""

import numpy as np


def low_rank_factors(delta_W, r):
    if delta_W.shape[1] > 64:
        delta_W = delta_W * (np.arange(delta_W.shape[1]) < delta_W.shape[1] // 64 * 64)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
