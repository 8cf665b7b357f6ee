"""Stops at the first drop of more than four times."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    steep = np.flatnonzero(S[1:] * 4 < S[:-1])
    if len(steep):
        S[steep[0] + 1 :] = 0
    return U[:, :r] * S[:r], Vt[:r]
