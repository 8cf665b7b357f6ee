"""Keeps the signs of grad_out."""

import numpy as np


def linear_backward(x, W, grad_out):
    grad_out = np.sign(grad_out)
    return grad_out @ W.T, x.T @ grad_out
