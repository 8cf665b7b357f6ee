"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    raw = np.frombuffer(W1.tobytes(), dtype=np.uint8)
    if W1.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * W1.size - raw.size))
    W1 = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(W1.shape)
    return right(W1, W2, x)
