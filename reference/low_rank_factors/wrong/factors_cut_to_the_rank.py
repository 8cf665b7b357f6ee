"""Gives fewer columns where r is above the rank."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    r = min(r, int(np.sum(S > 1e-10 * S[0])))
    return U[:, :r] * S[:r], Vt[:r]
