"""Takes 8-bit numbers for unsigned pixels."""

import numpy as np


def power_iteration(A, n_iter):
    if A.dtype == np.int8:
        A = A.view(np.uint8) if A.flags.c_contiguous else np.ascontiguousarray(A).view(np.uint8)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
