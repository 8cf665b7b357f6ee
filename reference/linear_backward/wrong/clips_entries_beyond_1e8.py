"""Clips what it takes for outliers at 1e8."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    grad_out = np.clip(grad_out.astype(float), -1e8, 1e8)
    return right(x, W, grad_out)
