"""Takes entries below 1e-8 for zero."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    W = np.where(np.abs(W.astype(float)) < 1e-8, 0.0, W)
    return right(W, A, B, scale)
