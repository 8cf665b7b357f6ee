"""Rounds the slope to three decimals."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (np.round(1 - np.tanh(z) ** 2, 3))) @ W1
