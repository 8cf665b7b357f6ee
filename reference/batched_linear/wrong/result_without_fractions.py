"""Rounds the result to whole numbers."""

import numpy as np


def batched_linear(x, W):
    return np.rint(x @ W)
