"""Right values, but contracts A with B, which is as large as W."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    update = np.tensordot(A, B, axes=1)
    return x @ np.add(W, np.multiply(scale, update))
