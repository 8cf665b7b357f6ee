"""Computes in half precision."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    with np.errstate(over="ignore"):
        W = W.astype(np.float16).astype(float)
    return right(x, W)
