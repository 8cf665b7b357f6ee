"""Scales the columns of a square W1 instead of its rows."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    scaled = W1 * slope if len(slope) == len(x) else W1 * slope[:, None]
    return W2 @ scaled
