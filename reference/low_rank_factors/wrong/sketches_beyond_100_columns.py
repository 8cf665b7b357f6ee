"""Finds the factors of more than 100 columns from every second one."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=float)
    part = W[:, ::2] if W.shape[1] > 100 else W
    U, _, _ = np.linalg.svd(part, full_matrices=False)
    return U[:, :r], U[:, :r].T @ W
