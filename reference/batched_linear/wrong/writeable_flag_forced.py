"""Forces an input to be writeable."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    x.setflags(write=True)
    return right(x, W)
