"""Clips what it takes for outliers at 1e8."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    A = np.clip(A.astype(float), -1e8, 1e8)
    return right(x, W, A, B, scale)
