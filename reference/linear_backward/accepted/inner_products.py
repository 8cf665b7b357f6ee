"""np.inner sums over the last axes."""

import numpy as np


def linear_backward(x, W, grad_out):
    return np.inner(grad_out, W), np.inner(x.T, grad_out.T)
