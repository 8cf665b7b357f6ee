"""Takes a square matrix for symmetric and averages it with its transpose."""

import numpy as np


def low_rank_factors(delta_W, r):
    if delta_W.shape[0] == delta_W.shape[1]:
        delta_W = delta_W / 2 + delta_W.T / 2
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
