"""Off by one part in a hundred thousand."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    return right(x, W) * (1 + 1e-5)
