"""Right values, but holds the m x h x n contributions of all hidden units at once."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    return (W2[:, :, None] * (slope[:, None] * W1)).sum(axis=1)
