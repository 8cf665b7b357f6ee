"""Always through the n x n Gram matrix, however tall the matrix is."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=np.float64)
    _, vectors = np.linalg.eigh(W @ W.T)
    A = vectors[:, ::-1][:, :r]
    return A.copy(), A.T @ W
