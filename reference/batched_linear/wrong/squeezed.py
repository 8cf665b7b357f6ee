"""Removes axes of length 1 from the result, those of the input included."""

import numpy as np


def batched_linear(x, W):
    return np.squeeze(x @ W)
