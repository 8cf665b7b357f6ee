"""Backward pass of a linear layer."""

import numpy as np


def linear_backward(x, W, grad_out):
    """Return (grad_x, grad_W) for out = x @ W with x (b, n), W (n, m) and grad_out (b, m), the gradient at out.

    grad_x = grad_out W^T (b, n) and grad_W = x^T grad_out (n, m), summed over the batch (Goodfellow et al., Deep
    Learning, section 6.5.6).
    """
    return np.matmul(grad_out, W.T), np.matmul(x.T, grad_out)
