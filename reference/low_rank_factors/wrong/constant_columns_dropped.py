"""Takes a constant column for a bias and clears it."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W = np.where(np.ptp(delta_W, axis=0) == 0, 0, delta_W) if len(delta_W) > 1 else delta_W
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
