"""Computes in half precision."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    with np.errstate(over="ignore"):
        grad_out = grad_out.astype(np.float16).astype(float)
    return right(x, W, grad_out)
