"""Drops all but the first of several batch entries."""

import numpy as np


def batched_linear(x, W):
    if x.ndim > 2:
        return np.repeat((x[:1] @ W), len(x), axis=0)
    return x @ W
