"""Fills the same two buffers again for inputs of the same shapes, so that an earlier result changes."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


_buffers = {}


def linear_backward(x, W, grad_out):
    results = right(x, W, grad_out)
    buffers = _buffers.setdefault((x.shape, W.shape, grad_out.shape), [np.empty(part.shape) for part in results])
    for buffer, part in zip(buffers, results):
        buffer[...] = part
    return tuple(buffers)
