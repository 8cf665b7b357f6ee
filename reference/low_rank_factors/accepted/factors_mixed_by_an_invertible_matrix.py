"""A M and M^-1 B with a triangular M: another factorisation of the same product."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=np.float64), full_matrices=False)
    M = 2.0 * np.eye(r) + np.eye(r, k=1)
    return (U[:, :r] * S[:r]) @ M, np.linalg.solve(M, Vt[:r])
