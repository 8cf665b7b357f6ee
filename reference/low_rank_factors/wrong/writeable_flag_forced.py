"""Forces the input to be writeable."""

import numpy as np


def low_rank_factors(delta_W, r):
    delta_W.setflags(write=True)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
