"""Merges the batch axes, multiplies once, and restores the shape."""

import numpy as np


def batched_linear(x, W):
    *batch, n = x.shape
    return np.dot(x.reshape(-1, n), W).reshape(*batch, W.shape[1])
