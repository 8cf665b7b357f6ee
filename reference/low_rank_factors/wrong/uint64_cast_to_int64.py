"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def low_rank_factors(delta_W, r):
    if delta_W.dtype.kind == "u":
        delta_W = delta_W.astype(np.int64)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
