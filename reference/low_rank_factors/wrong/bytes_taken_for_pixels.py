"""Takes 8-bit numbers for unsigned pixels."""

import numpy as np


def low_rank_factors(delta_W, r):
    if delta_W.dtype == np.int8:
        delta_W = delta_W.view(np.uint8) if delta_W.flags.c_contiguous else np.ascontiguousarray(delta_W).view(np.uint8)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
