"""Prints the result and returns nothing."""

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


def low_rank_factors(delta_W, r):
    print(right(delta_W, r))
