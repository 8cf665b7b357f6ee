"""Takes a square W1 for (n, h)."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    return right(W1.T if W1.shape[0] == W1.shape[1] else W1, W2, x)
