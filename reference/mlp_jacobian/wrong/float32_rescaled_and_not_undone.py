"""Rescales float32 input before it multiplies and forgets to scale back."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    if W2.dtype == np.float32:
        W2 = W2 / np.maximum(np.abs(W2).max() * 4, np.float32(1e-30))
    return right(W1, W2, x)
