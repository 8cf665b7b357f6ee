"""Takes svd for returning V and cuts columns of V^T."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, V = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], V[:, :r].T
