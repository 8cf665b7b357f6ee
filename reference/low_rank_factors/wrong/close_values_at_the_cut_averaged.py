"""Merges two singular values of nearly equal size at the cut."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    if r < len(S) and 0 < S[r - 1] - S[r] < 1e-2 * S[r]:
        U[:, r - 1] = (U[:, r - 1] + U[:, r]) / np.sqrt(2)
        Vt[r - 1] = (Vt[r - 1] + Vt[r]) / np.sqrt(2)
    return U[:, :r] * S[:r], Vt[:r]
