"""Centres the columns first, as PCA does."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=float)
    U, S, Vt = np.linalg.svd(W - W.mean(axis=0), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
