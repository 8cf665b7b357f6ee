"""Approximates tanh by its first two terms."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (1 - np.clip(z - z**3 / 3, -1, 1) ** 2)) @ W1
