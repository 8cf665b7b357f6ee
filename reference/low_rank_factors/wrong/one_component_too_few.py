"""Leaves the r-th component at zero (counts from 0)."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    S[r - 1 :] = 0
    return U[:, :r] * S[:r], Vt[:r]
