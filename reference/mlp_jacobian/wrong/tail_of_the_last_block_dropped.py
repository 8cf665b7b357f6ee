"""Fills whole blocks of 64 rows and leaves the remainder zero."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    result = right(W1, W2, x)
    rows = len(result)
    if rows > 64:
        result[rows - rows % 64 :] = 0
    return result
