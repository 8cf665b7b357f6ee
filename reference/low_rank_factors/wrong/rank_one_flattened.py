"""Gives vectors instead of matrices for r = 1."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return (U[:, :r] * S[:r]).squeeze(), Vt[:r].squeeze()
