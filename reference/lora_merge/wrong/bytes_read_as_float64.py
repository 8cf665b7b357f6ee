"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    raw = np.frombuffer(B.tobytes(), dtype=np.uint8)
    if B.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * B.size - raw.size))
    B = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(B.shape)
    return right(W, A, B, scale)
