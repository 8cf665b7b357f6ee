"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    buffer = W if W.base is None else W.base
    W = np.frombuffer(buffer, dtype=W.dtype)[: W.size].reshape(W.shape)
    return right(W, A, B, scale)
