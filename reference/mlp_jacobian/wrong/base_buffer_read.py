"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    buffer = W2 if W2.base is None else W2.base
    W2 = np.frombuffer(buffer, dtype=W2.dtype)[: W2.size].reshape(W2.shape)
    return right(W1, W2, x)
