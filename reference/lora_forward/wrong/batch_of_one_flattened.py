"""Returns a vector for a batch of one."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return np.squeeze(right(x, W, A, B, scale), axis=0) if len(x) == 1 else right(x, W, A, B, scale)
