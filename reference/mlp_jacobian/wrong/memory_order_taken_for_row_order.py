"""Flattens in memory order and reshapes in row order."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    W2 = W2.ravel(order="K").reshape(W2.shape)
    return right(W1, W2, x)
