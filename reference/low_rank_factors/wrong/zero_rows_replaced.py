"""Fills zero rows with the mean row, as missing samples."""

import numpy as np


def low_rank_factors(delta_W, r):
    empty = ~delta_W.any(axis=1)
    delta_W = np.where(empty[:, None], delta_W.mean(axis=0), delta_W)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
