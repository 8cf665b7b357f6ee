"""Takes entries below 1e-6 for zero."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W = np.where(np.abs(delta_W) < 1e-6, 0, delta_W)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
