"""Right values, but a comprehension is a loop over the rows as well."""

import numpy as np


def batched_linear(x, W):
    rows = x.reshape(-1, x.shape[-1])
    return np.array([row @ W for row in rows], dtype=float).reshape(*x.shape[:-1], W.shape[1])
