"""Gives an np.matrix, whose products behave differently."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    result = right(x, W)
    return np.asmatrix(result) if result.ndim == 2 else result
