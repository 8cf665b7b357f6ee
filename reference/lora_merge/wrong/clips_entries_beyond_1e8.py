"""Clips what it takes for outliers at 1e8."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    B = np.clip(B.astype(float), -1e8, 1e8)
    return right(W, A, B, scale)
