"""Rescales float32 input before it multiplies and forgets to scale back."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    if W.dtype == np.float32:
        W = W / np.maximum(np.abs(W).max() * 4, np.float32(1e-30))
    return right(W, A, B, scale)
