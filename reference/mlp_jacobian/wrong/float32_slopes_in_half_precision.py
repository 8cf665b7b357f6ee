"""Keeps the slopes of float32 networks in half precision."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    activations = np.tanh(W1 @ x)
    slopes = 1 - activations**2
    if W1.dtype == np.float32:
        slopes = slopes.astype(np.float16)
    return (W2 * slopes) @ W1
