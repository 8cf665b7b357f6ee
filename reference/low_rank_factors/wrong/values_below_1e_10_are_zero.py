"""Takes singular values below a fixed threshold for rounding errors."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(delta_W.astype(float), full_matrices=False)
    S = np.where(S < 1e-10, 0.0, S)
    return U[:, :r] * S[:r], Vt[:r]
