"""Adds one outer product for each of the r directions to a copy."""

import numpy as np


def lora_merge(W, A, B, scale):
    merged = W.astype(float)
    for a, b in zip(A.T, B):
        merged += scale * np.outer(a, b)
    return merged
