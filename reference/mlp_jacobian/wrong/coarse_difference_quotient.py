"""Approximates the derivative by steps of a thousandth."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    moved = x + 1e-3 * np.eye(len(x))
    change = np.tanh(W1 @ moved.T) - np.tanh(W1.astype(float) @ x)[:, None]
    return W2 @ change / 1e-3
