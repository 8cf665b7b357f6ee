"""Right values, but writes the batch as one vector and W as a block-diagonal matrix."""

import numpy as np


def linear_backward(x, W, grad_out):
    blocks = np.kron(np.eye(len(x)), W)
    return (blocks @ grad_out.reshape(-1)).reshape(x.shape), x.T @ grad_out
