"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    A[np.isnan(A)] = 0
    return right(x, W, A, B, scale)
