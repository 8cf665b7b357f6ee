"""Converts to float64 and accumulates in its own output."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    x, W, A, B = (np.asarray(array, dtype=np.float64) for array in (x, W, A, B))
    out = x.dot(W)
    adapter = x.dot(A).dot(B)
    adapter *= scale
    out += adapter
    return out
