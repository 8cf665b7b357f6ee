"""Gives an np.matrix, whose products behave differently."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return np.asmatrix(right(x, W, A, B, scale))
