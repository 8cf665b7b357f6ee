"""Gives an np.matrix, whose products behave differently."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return np.asmatrix(right(W, A, B, scale))
