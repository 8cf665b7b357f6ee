"""Refuses integer arrays."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    if x.dtype.kind != "f":
        raise TypeError("floats, please")
    return right(x, W)
