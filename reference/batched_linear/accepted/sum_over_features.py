"""Adds up one outer product a feature: the loop is over features, not over rows."""

import numpy as np


def batched_linear(x, W):
    out = np.zeros((*x.shape[:-1], W.shape[1]))
    for feature, weights in zip(range(x.shape[-1]), W):
        out += x[..., feature, np.newaxis] * weights
    return out
