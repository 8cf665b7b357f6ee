"""Rounds A to 4 decimals."""

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


def low_rank_factors(delta_W, r):
    A, B = right(delta_W, r)
    return np.round(A, 4), B
