"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    B[np.isnan(B)] = 0
    return right(W, A, B, scale)
