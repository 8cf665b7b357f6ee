"""Keeps r + 1 components."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, : r + 1] * S[: r + 1], Vt[: r + 1]
