"""Refuses arrays of different types in one call."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    if len({array.dtype for array in (x, W)}) > 1:
        raise TypeError("the arrays must have one dtype")
    return right(x, W)
