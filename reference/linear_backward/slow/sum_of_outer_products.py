"""Right values, but sums a comprehension over the batch."""

import numpy as np


def linear_backward(x, W, grad_out):
    grad_W = sum(np.outer(row, grad) for row, grad in zip(x, grad_out))
    return grad_out @ W.T, grad_W
