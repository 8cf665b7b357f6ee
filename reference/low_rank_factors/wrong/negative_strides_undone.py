"""Turns reversed views round by their rows."""

import numpy as np


def low_rank_factors(delta_W, r):
    if min(delta_W.strides) < 0:
        delta_W = delta_W[::-1]
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
