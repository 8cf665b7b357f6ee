"""Right values, but map calls the product once a row."""

import numpy as np


def batched_linear(x, W):
    rows = x.reshape(-1, x.shape[-1])
    out = np.vstack(list(map(W.T.dot, rows)))
    return out.reshape(*x.shape[:-1], W.shape[1])
