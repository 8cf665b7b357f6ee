"""Applies a ReLU to the output."""

import numpy as np


def batched_linear(x, W):
    return np.maximum(x @ W, 0)
