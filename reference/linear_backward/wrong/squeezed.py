"""Removes all axes of length 1."""

import numpy as np


def linear_backward(x, W, grad_out):
    return np.squeeze(grad_out @ W.T), np.squeeze(x.T @ grad_out)
