"""Clips gradients to a million."""

import numpy as np


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, np.clip((x.T @ grad_out).astype(float), -1e6, 1e6)
