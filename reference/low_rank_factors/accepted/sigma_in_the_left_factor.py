"""All of sigma goes into A; B is a copy of the rows of V^T."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.array(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] @ np.diag(S[:r]), Vt[:r].copy()
