"""Flattens in memory order and reshapes in row order."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    x = x.ravel(order="K").reshape(x.shape)
    return right(x, W)
