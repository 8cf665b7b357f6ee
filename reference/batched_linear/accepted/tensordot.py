"""Contracts the last axis of x with the first of W."""

import numpy as np


def batched_linear(x, W):
    return np.tensordot(x, W, axes=1)
