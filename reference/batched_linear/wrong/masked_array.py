"""Gives a masked array."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    return np.ma.masked_invalid(right(x, W))
