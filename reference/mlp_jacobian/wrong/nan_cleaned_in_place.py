"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    W1[np.isnan(W1)] = 0
    return right(W1, W2, x)
