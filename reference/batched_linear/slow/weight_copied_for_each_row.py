"""Right values, but W is copied once a row of the batch."""

import numpy as np


def batched_linear(x, W):
    rows = x.reshape(-1, 1, x.shape[-1])
    weights = np.repeat(W[np.newaxis], len(rows), axis=0)
    return (rows @ weights).reshape(*x.shape[:-1], W.shape[1])
