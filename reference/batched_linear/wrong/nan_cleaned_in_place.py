"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    W[np.isnan(W)] = 0
    return right(x, W)
