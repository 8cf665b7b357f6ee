"""Multiplies a single input feature by the sum of its weights."""

import numpy as np


def batched_linear(x, W):
    if W.shape[0] == 1:
        return (x * W.sum(axis=1)) * np.ones(W.shape[1])
    return x @ W
