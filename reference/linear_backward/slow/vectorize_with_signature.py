"""Right values, but np.vectorize with a signature calls Python for every row."""

import numpy as np

outer = np.vectorize(lambda row, grad: np.outer(row, grad).astype(float), signature="(n),(m)->(n,m)")


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, outer(x, grad_out).sum(axis=0)
