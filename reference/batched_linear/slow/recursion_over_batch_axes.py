"""Right values, but the recursion ends in one call a row."""

import numpy as np


def batched_linear(x, W):
    if x.ndim == 1:
        return x @ W
    return np.stack([batched_linear(part, W) for part in x])
