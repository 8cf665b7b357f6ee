"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(x, W):
    return np.matmul(x, W)


_buffers = {}


def batched_linear(x, W):
    result = right(x, W)
    buffer = _buffers.setdefault(result.shape, np.empty(result.shape))
    buffer[...] = result
    return buffer
