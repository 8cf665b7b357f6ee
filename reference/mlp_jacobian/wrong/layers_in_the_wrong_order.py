"""Multiplies W1 before W2 where the shapes allow it."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    if W1.shape == W2.shape == (len(x), len(x)):
        return (W1 * slope) @ W2
    return (W2 * slope) @ W1
