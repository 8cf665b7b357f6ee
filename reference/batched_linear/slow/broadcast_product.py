"""Right values, but every product x_i W_ij of every row is held in memory at once."""

import numpy as np


def batched_linear(x, W):
    return (x[..., :, np.newaxis] * W).sum(axis=-2)
