"""At full rank of a wide matrix the second factor is a view of the input."""

import numpy as np


def low_rank_factors(delta_W, r):
    n, m = delta_W.shape
    if r == n:
        return np.eye(n), delta_W[:n]
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
