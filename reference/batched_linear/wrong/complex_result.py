"""Gives a complex result for real input."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    return right(x, W) + 0j
