"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    raw = np.frombuffer(A.tobytes(), dtype=np.uint8)
    if A.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * A.size - raw.size))
    A = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(A.shape)
    return right(x, W, A, B, scale)
