"""tensordot with W first puts the output features before the batch."""

import numpy as np


def batched_linear(x, W):
    return np.tensordot(W, x, axes=(0, -1))
