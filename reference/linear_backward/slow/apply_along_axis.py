"""Right values, but apply_along_axis is a loop over the rows inside NumPy."""

import numpy as np


def linear_backward(x, W, grad_out):
    return np.apply_along_axis(lambda grad: (W @ grad).astype(float), 1, grad_out), x.T @ grad_out
