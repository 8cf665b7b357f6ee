"""Leaves the adapter out where its scale is zero."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    out = x @ W
    if scale == 0:
        return out
    return out + scale * np.matmul(x @ A, B)
