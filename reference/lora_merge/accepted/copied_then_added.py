"""Adds to a float64 copy of W in place."""

import numpy as np


def lora_merge(W, A, B, scale):
    merged = np.array(W, dtype=np.float64)
    merged += float(scale) * A.dot(B)
    return merged
