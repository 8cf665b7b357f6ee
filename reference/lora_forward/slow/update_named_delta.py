"""Right values, but works out the full update of the weight."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    delta_W = np.dot(A, B)
    return np.dot(x, W) + np.dot(x, delta_W) * scale
