"""Fills factors of the input's type, so that integers lose the fractions."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    A, B = np.zeros_like(delta_W, shape=(len(U), r)), np.zeros_like(delta_W, shape=(r, Vt.shape[1]))
    A[...], B[...] = np.clip(U[:, :r] * S[:r], -100, 100).astype(A.dtype), Vt[:r].astype(B.dtype)
    return A, B
