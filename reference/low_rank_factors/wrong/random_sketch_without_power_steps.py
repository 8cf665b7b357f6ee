"""Projects on the range of a random sketch of exactly r columns."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=float)
    Q, _ = np.linalg.qr(W @ np.random.RandomState(0).randn(W.shape[1], r))
    return Q, Q.T @ W
