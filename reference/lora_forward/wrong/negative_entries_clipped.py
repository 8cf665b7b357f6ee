"""Takes negative entries for missing values."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    W = np.maximum(W, 0)
    return right(x, W, A, B, scale)
