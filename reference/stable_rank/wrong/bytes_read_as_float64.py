"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def stable_rank(W):
    raw = np.frombuffer(W.tobytes(), dtype=np.uint8)
    if W.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * W.size - raw.size))
    W = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(W.shape)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
