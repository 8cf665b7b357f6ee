"""Scales the rows of W1 instead of the columns of W2."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1.0 - np.tanh(W1.astype(float) @ x) ** 2
    return W2 @ (slope[:, np.newaxis] * W1)
