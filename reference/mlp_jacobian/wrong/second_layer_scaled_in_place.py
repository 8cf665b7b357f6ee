"""Scales the columns of the caller's W2."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    np.multiply(W2, slope, out=W2, casting="unsafe")
    return W2 @ W1.astype(float)
