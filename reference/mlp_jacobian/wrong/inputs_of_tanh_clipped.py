"""Clips the input of tanh to [-3.5, 3.5]."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (1 - np.tanh(np.clip(z, -3.5, 3.5)) ** 2)) @ W1
