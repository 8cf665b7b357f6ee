"""A complete QR makes an n x n orthogonal factor."""

import numpy as np


def low_rank_factors(delta_W, r):
    Q, R = np.linalg.qr(np.asarray(delta_W, dtype=np.float64), mode="complete")
    u, s, vt = np.linalg.svd(R, full_matrices=False)
    return Q @ (u[:, :r] * s[:r]), vt[:r]
