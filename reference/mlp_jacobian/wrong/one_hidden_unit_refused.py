"""A squeezed hidden layer of one unit has no axis left."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(np.squeeze(W1.astype(float) @ x)) ** 2
    return (W2[:, : len(slope)] * slope) @ W1
