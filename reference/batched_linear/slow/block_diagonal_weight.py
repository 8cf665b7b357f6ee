"""Right values, but the whole batch becomes one vector and W a block-diagonal matrix."""

import numpy as np


def batched_linear(x, W):
    rows = x.size // x.shape[-1]
    return (x.reshape(-1) @ np.kron(np.eye(rows), W)).reshape(*x.shape[:-1], W.shape[1])
