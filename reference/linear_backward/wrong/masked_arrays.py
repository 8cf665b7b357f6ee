"""Gives a masked array."""

import numpy as np


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    return tuple(np.ma.masked_invalid(part) for part in right(x, W, grad_out))
