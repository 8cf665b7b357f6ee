"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    raw = np.frombuffer(W.tobytes(), dtype=np.uint8)
    if W.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * W.size - raw.size))
    W = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(W.shape)
    return right(x, W)
