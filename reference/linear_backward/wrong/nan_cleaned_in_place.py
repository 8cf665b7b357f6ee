"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    grad_out[np.isnan(grad_out)] = 0
    return right(x, W, grad_out)
