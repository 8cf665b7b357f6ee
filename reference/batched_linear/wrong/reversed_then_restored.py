"""Works in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    saved = x.copy()
    x[...] = x[::-1]
    x[...] = saved
    return right(x, W)
