"""A thin QR first, then the SVD of the small triangular factor."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=np.float64)
    if W.shape[0] < W.shape[1]:
        B, A = low_rank_factors(W.T, r)
        return A.T, B.T
    Q, R = np.linalg.qr(W)
    u, s, vt = np.linalg.svd(R, full_matrices=False)
    return Q @ (u[:, :r] * s[:r]), vt[:r]
