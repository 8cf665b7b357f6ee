"""Rounds the result to whole numbers for integer input."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return np.rint(right(x, W, A, B, scale)) if x.dtype.kind in "iu" else right(x, W, A, B, scale)
