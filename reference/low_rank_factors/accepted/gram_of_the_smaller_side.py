"""Eigenvectors of the smaller Gram matrix span the factor of that side."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=np.float64)
    n, m = W.shape
    _, vectors = np.linalg.eigh(W.T @ W if m <= n else W @ W.T)
    top = vectors[:, : -r - 1 : -1]
    return (W @ top, top.T.copy()) if m <= n else (top.copy(), top.T @ W)
