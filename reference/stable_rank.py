"""The stable rank of a matrix."""

import numpy as np


def stable_rank(W):
    """Return ||W||_F^2 / ||W||_2^2 = sum_i S_i^2 / S_1^2 of a 2-D W, a float; 0.0 for a zero W.

    It lies between 1 and the rank, and does not depend on the scale of W (Rudelson & Vershynin 2007, section 1.1).
    """
    S = np.linalg.svd(np.asarray(W, dtype=np.float64), compute_uv=False)
    return float(np.sum((S / S[0]) ** 2)) if S[0] > 0 else 0.0
