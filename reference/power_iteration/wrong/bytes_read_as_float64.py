"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def power_iteration(A, n_iter):
    raw = np.frombuffer(A.tobytes(), dtype=np.uint8)
    if A.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * A.size - raw.size))
    A = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(A.shape)
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v
