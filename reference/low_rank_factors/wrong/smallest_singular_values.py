"""Takes ascending eigenvectors of the Gram matrix for the leading ones."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=float)
    _, V = np.linalg.eigh(W.T @ W)
    V = V[:, :r]
    return W @ V, V.T.copy()
