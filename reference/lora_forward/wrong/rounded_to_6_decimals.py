"""Rounds the result to 6 decimals, so that small ones vanish."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return np.round(right(x, W, A, B, scale), 6)
