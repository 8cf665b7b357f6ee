"""At full rank hands out the input and an identity."""

import numpy as np


def low_rank_factors(delta_W, r):
    n, m = delta_W.shape
    if r == m:
        return delta_W, np.eye(m)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
