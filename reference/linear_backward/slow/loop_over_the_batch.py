"""Right values, but adds one outer product a row of the batch."""

import numpy as np


def linear_backward(x, W, grad_out):
    grad_x, grad_W = np.zeros(x.shape), np.zeros(W.shape)
    for i in range(len(x)):
        grad_x[i] = W @ grad_out[i]
        grad_W += np.outer(x[i], grad_out[i])
    return grad_x, grad_W
