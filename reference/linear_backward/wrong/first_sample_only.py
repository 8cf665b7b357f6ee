"""Works out grad_W for the first sample."""

import numpy as np


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, np.outer(x[0], grad_out[0])
