"""Multiplies into an output array of its own."""

import numpy as np


def batched_linear(x, W):
    out = np.empty(x.shape[:-1] + (W.shape[1],), dtype=np.float64)
    np.matmul(x.astype(np.float64), W.astype(np.float64), out=out)
    return out
