"""Gives Python objects instead of numbers of one type."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    return right(x, W).astype(object)
