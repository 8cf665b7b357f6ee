"""Multiplies, scales and adds in one array of its own."""

import numpy as np


def lora_merge(W, A, B, scale):
    update = np.matmul(A.astype(np.float64), B.astype(np.float64))
    np.multiply(update, scale, out=update)
    np.add(update, W, out=update)
    return update
