"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    raw = np.frombuffer(grad_out.tobytes(), dtype=np.uint8)
    if grad_out.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * grad_out.size - raw.size))
    grad_out = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(grad_out.shape)
    return right(x, W, grad_out)
