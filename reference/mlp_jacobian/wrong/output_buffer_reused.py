"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


_buffers = {}


def mlp_jacobian(W1, W2, x):
    result = right(W1, W2, x)
    buffer = _buffers.setdefault(result.shape, np.empty(result.shape))
    buffer[...] = result
    return buffer
