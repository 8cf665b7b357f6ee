"""Right values, but builds grad_x row by row."""

import numpy as np


def linear_backward(x, W, grad_out):
    return np.array([W @ grad for grad in grad_out]), x.T @ grad_out
