"""Clips what it takes for outliers at 1e8."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    W = np.clip(W.astype(float), -1e8, 1e8)
    return right(x, W)
