"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    buffer = x if x.base is None else x.base
    x = np.frombuffer(buffer, dtype=x.dtype)[: x.size].reshape(x.shape)
    return right(x, W)
