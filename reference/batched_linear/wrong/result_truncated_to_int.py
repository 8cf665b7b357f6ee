"""Stores the result in an integer array."""

import numpy as np


def batched_linear(x, W):
    out = np.empty((*x.shape[:-1], W.shape[1]), dtype=int)
    out[...] = np.trunc(np.clip(x @ W, -1e15, 1e15))
    return out
