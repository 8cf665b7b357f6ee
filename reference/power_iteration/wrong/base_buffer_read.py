"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def power_iteration(A, n_iter):
    buffer = A if A.base is None else A.base
    A = np.frombuffer(buffer, dtype=A.dtype)[: A.size].reshape(A.shape)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
