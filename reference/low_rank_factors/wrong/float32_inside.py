"""Computes in single precision, which cannot tell nearly equal singular values apart."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=np.float32), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
