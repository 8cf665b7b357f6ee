"""The SVD makes the full n x n left factor."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float))
    return U[:, :r] * S[:r], Vt[:r]
