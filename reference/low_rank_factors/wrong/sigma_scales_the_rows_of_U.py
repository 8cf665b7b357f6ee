"""Multiplies the rows of U by sigma instead of its columns."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    scale = np.resize(S, len(U))
    return scale[:, None] * U[:, :r], Vt[:r]
