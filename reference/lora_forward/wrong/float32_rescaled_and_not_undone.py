"""Rescales float32 input before it multiplies and forgets to scale back."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    if W.dtype == np.float32:
        W = W / np.maximum(np.abs(W).max() * 4, np.float32(1e-30))
    return right(x, W, A, B, scale)
