"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


_buffers = {}


def lora_merge(W, A, B, scale):
    result = right(W, A, B, scale)
    buffer = _buffers.setdefault(result.shape, np.empty(result.shape))
    buffer[...] = result
    return buffer
