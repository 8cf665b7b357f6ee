"""Right values, but apply_along_axis is a loop over the vectors inside NumPy."""

import numpy as np


def batched_linear(x, W):
    return np.apply_along_axis(lambda row: (row @ W).astype(float), -1, x)
