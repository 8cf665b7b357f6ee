"""Refuses arrays of different types in one call."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    if len({array.dtype for array in (W1, W2, x)}) > 1:
        raise TypeError("the arrays must have one dtype")
    return right(W1, W2, x)
