"""float32 stays float32 all the way; scaled by the largest entry, so that one norm at the end is enough."""

import numpy as np


def power_iteration(A, n_iter):
    M = A if A.dtype.kind == "f" else A.astype(np.float64)
    scale = M.diagonal().max()
    M = M / scale
    v = np.cos(np.arange(len(M), dtype=M.dtype) ** 2 + M.dtype.type(0.5))
    for _ in range(n_iter):
        v = M @ v
        v = v / np.abs(v).max()
    v = v / np.linalg.norm(v)
    return (v @ M @ v) * scale, v
