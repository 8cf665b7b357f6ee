"""Takes the backward pass for the inverse of the forward one."""

import numpy as np


def linear_backward(x, W, grad_out):
    return grad_out @ np.linalg.pinv(W.astype(float)), x.T @ grad_out
