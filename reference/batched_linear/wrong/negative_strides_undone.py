"""Turns reversed views back into memory order."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    W = W[tuple(slice(None, None, -1 if step < 0 else 1) for step in W.strides)]
    return right(x, W)
