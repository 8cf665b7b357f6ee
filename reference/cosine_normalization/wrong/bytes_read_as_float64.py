"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def cosine_normalize(X):
    raw = np.frombuffer(X.tobytes(), dtype=np.uint8)
    if X.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * X.size - raw.size))
    X = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(X.shape)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
