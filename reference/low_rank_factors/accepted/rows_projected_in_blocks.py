"""Project the rows on the leading right vectors, 128 rows at a time."""

import numpy as np


BLOCK = 128


def low_rank_factors(delta_W, r):
    n, m = delta_W.shape
    _, _, Vt = np.linalg.svd(delta_W.astype(float), full_matrices=False)
    A = np.empty((n, r))
    for start in range(0, n, BLOCK):
        A[start : start + BLOCK] = delta_W[start : start + BLOCK].astype(float) @ Vt[:r].T
    B = np.zeros((r, m))
    B += Vt[:r]
    return A, B
