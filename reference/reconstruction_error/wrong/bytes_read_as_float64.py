"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def reconstruction_error(X, k):
    raw = np.frombuffer(X.tobytes(), dtype=np.uint8)
    if X.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * X.size - raw.size))
    X = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(X.shape)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
