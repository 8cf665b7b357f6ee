"""Prints the result and returns nothing."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    print(right(x, W))
