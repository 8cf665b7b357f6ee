"""Gives a masked array."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return np.ma.masked_invalid(right(W, A, B, scale))
