"""Takes rows that sum to zero for zero rows."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W = np.where(delta_W.sum(axis=1, keepdims=True) == 0, 0, delta_W)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
