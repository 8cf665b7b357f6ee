"""Takes the row stride for the number of columns."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    n, m = W.shape
    columns = abs(W.strides[0]) // W.itemsize if n > 1 and W.strides[1] == W.itemsize else m
    top = np.linalg.norm(A, 2)
    return float(np.mean(A**2) * n * columns / top**2) if top > 0 else 0.0
