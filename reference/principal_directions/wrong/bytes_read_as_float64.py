"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def principal_directions(X, k):
    raw = np.frombuffer(X.tobytes(), dtype=np.uint8)
    if X.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * X.size - raw.size))
    X = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(X.shape)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
