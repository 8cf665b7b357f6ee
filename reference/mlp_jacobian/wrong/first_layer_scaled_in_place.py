"""Scales the rows of the caller's W1."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    W1 *= (1 - np.tanh(W1 @ x) ** 2)[:, None]
    return W2 @ W1
