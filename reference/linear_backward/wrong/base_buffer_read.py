"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    buffer = x if x.base is None else x.base
    x = np.frombuffer(buffer, dtype=x.dtype)[: x.size].reshape(x.shape)
    return right(x, W, grad_out)
