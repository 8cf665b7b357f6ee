"""Scales the caller's A."""

import numpy as np


def lora_merge(W, A, B, scale):
    np.multiply(A, scale, out=A, casting="unsafe")
    return W + A @ B * 1.0
