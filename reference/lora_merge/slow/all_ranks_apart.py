"""Right values, but holds the n x r x m products of all ranks at once."""

import numpy as np


def lora_merge(W, A, B, scale):
    return W + scale * (A[:, :, np.newaxis] * B).sum(axis=1)
