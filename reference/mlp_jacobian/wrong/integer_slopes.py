"""Stores the slopes in the type of x."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    return (W2 * slope.astype(x.dtype)) @ W1 * 1.0
