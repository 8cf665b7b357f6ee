"""Inner products of the rows of x with the columns of W."""

import numpy as np


def batched_linear(x, W):
    return np.inner(x, W.T)
