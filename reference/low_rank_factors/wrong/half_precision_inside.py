"""Computes in half precision."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W = np.clip(delta_W, -6e4, 6e4).astype(np.float16)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
