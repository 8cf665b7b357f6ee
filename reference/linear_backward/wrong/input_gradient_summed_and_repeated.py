"""Gives every row of the batch the sum of all gradients."""

import numpy as np


def linear_backward(x, W, grad_out):
    return np.tile((grad_out @ W.T).sum(axis=0), (len(x), 1)), x.T @ grad_out
