"""Raises where r is above the rank of the matrix."""

import numpy as np


def low_rank_factors(delta_W, r):
    if r > np.linalg.matrix_rank(delta_W.astype(float)):
        raise ValueError("r exceeds the rank")
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
