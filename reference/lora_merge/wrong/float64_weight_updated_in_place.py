"""asarray makes no copy of a float64 W, and += then changes the caller's."""

import numpy as np


def lora_merge(W, A, B, scale):
    merged = np.asarray(W, dtype=np.float64)
    merged += scale * (A @ B)
    return merged
