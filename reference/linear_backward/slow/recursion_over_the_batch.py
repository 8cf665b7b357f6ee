"""Right values, but splits the batch down to single rows."""

import numpy as np


def linear_backward(x, W, grad_out):
    if len(x) == 1:
        return grad_out @ W.T, x.T @ grad_out
    half = len(x) // 2
    upper = linear_backward(x[:half], W, grad_out[:half])
    lower = linear_backward(x[half:], W, grad_out[half:])
    return np.concatenate([upper[0], lower[0]]), upper[1] + lower[1]
