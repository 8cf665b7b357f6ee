"""Takes entries below 1e-8 for zero."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    x = np.where(np.abs(x.astype(float)) < 1e-8, 0.0, x)
    return right(x, W)
