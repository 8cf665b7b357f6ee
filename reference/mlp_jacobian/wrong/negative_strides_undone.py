"""Turns reversed views back into memory order."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    W1 = W1[tuple(slice(None, None, -1 if step < 0 else 1) for step in W1.strides)]
    return right(W1, W2, x)
