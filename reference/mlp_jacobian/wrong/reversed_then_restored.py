"""Works in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    saved = W2.copy()
    W2[...] = W2[::-1]
    W2[...] = saved
    return right(W1, W2, x)
