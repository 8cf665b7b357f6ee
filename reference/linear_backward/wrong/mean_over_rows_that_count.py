"""Averages over the samples with a gradient when some have none."""

import numpy as np


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out * (len(x) / max(np.count_nonzero(grad_out.any(axis=1)), 1))
