"""Drops components below one percent of the largest."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    S = np.where(S < 0.01 * S[0], 0, S)
    return U[:, :r] * S[:r], Vt[:r]
