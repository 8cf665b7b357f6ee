"""Takes weights below 1e-8 for zero."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    W2 = np.where(np.abs(W2.astype(float)) < 1e-8, 0.0, W2)
    return right(W1, W2, x)
