"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


_buffers = {}


def lora_forward(x, W, A, B, scale):
    result = right(x, W, A, B, scale)
    buffer = _buffers.setdefault(result.shape, np.empty(result.shape))
    buffer[...] = result
    return buffer
