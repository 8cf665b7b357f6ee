"""Gives the root of sigma to A and nothing to B."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * np.sqrt(S[:r]), Vt[:r]
