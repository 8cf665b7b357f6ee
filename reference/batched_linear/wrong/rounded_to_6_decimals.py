"""Rounds the result to 6 decimals, so that small ones vanish."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    return np.round(right(x, W), 6)
