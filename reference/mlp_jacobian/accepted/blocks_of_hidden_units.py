"""Adds up blocks of 128 hidden units."""

import numpy as np

BLOCK = 128


def mlp_jacobian(W1, W2, x):
    J = np.zeros((W2.shape[0], W1.shape[1]))
    for start in range(0, W1.shape[0], BLOCK):
        units = slice(start, start + BLOCK)
        slope = 1 - np.tanh(np.float64(W1[units] @ x)) ** 2
        J += (W2[:, units] * slope) @ W1[units]
    return J
