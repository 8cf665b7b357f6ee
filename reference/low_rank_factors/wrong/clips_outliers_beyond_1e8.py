"""Clips entries beyond 1e8 as outliers."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W = np.clip(delta_W, -1e8, 1e8)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
