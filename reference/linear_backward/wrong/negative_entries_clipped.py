"""Takes negative entries for missing values."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    x = np.maximum(x, 0)
    return right(x, W, grad_out)
