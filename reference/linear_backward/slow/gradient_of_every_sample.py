"""Right values, but holds one n x m gradient for every sample before summing."""

import numpy as np


def linear_backward(x, W, grad_out):
    per_sample = np.einsum("bn,bm->bnm", x, grad_out)
    return grad_out @ W.T, per_sample.sum(axis=0)
