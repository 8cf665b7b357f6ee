"""Gives a masked array."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return np.ma.masked_invalid(right(x, W, A, B, scale))
