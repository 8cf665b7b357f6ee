"""Puts tanh itself where its derivative belongs."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (np.tanh(z))) @ W1
