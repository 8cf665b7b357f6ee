"""Forms the n x n projector before it takes the factors."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=np.float64)
    U, _, Vt = np.linalg.svd(W, full_matrices=False)
    projector = U[:, :r] @ U[:, :r].T
    return projector @ W @ Vt[:r].T, Vt[:r]
