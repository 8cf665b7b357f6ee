"""Right values, but holds the n x r x m products of all ranks at once."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    update = (A[:, :, np.newaxis] * B).sum(axis=1)
    return x @ W + scale * (x @ update)
