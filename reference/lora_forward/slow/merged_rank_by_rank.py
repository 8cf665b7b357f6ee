"""Right values, but adds the outer products to a copy of W."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    merged = W.astype(float)
    for a, b in zip(A.T, B):
        merged += scale * np.outer(a, b)
    return x @ merged
