"""Transposes a square matrix, where no shape error gives it away."""

import numpy as np


def low_rank_factors(delta_W, r):
    if delta_W.shape[0] == delta_W.shape[1]:
        delta_W = delta_W.T
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
