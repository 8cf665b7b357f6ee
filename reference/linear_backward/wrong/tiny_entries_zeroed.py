"""Takes entries below 1e-8 for zero."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    x = np.where(np.abs(x.astype(float)) < 1e-8, 0.0, x)
    return right(x, W, grad_out)
