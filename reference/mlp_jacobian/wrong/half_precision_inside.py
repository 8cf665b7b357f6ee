"""Computes in half precision."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    with np.errstate(over="ignore"):
        W1 = W1.astype(np.float16).astype(float)
    return right(W1, W2, x)
