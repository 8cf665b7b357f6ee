"""Keeps every component as large as the r-th."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    r = max(r, int(np.sum(S >= S[r - 1] * (1 - 1e-9)))) if S[r - 1] > 0 else r
    return U[:, :r] * S[:r], Vt[:r]
