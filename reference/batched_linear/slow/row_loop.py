"""Right values, but one product a row in a Python loop."""

import numpy as np


def batched_linear(x, W):
    rows = x.reshape(-1, x.shape[-1])
    out = np.empty((len(rows), W.shape[1]))
    for i, row in enumerate(rows):
        out[i] = row @ W
    return out.reshape(*x.shape[:-1], W.shape[1])
