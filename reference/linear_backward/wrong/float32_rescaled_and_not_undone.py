"""Rescales float32 input before it multiplies and forgets to scale back."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    if x.dtype == np.float32:
        x = x / np.maximum(np.abs(x).max() * 4, np.float32(1e-30))
    return right(x, W, grad_out)
