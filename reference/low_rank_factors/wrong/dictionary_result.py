"""Gives a dictionary."""

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


def low_rank_factors(delta_W, r):
    r0, r1 = right(delta_W, r)
    return {"A": r0, "B": r1}
