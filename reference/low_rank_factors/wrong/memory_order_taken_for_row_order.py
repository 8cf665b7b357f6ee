"""Flattens in memory order and reshapes in row order."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W = delta_W.ravel(order="K").reshape(delta_W.shape)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
