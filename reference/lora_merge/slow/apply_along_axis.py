"""Right values, but apply_along_axis is a loop over the rows inside NumPy."""

import numpy as np


def lora_merge(W, A, B, scale):
    return W + scale * np.apply_along_axis(lambda a: (a @ B).astype(float), 1, A)
