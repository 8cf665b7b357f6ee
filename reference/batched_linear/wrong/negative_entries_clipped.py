"""Takes negative entries for missing values."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    x = np.maximum(x, 0)
    return right(x, W)
