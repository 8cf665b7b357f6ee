"""Gives all of sigma to both factors, so that the product has its square."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], S[:r, None] * Vt[:r]
