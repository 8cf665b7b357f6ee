"""Takes entries below 1e-8 for zero."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    W = np.where(np.abs(W.astype(float)) < 1e-8, 0.0, W)
    return right(x, W, A, B, scale)
