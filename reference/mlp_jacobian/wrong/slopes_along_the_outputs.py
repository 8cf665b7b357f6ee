"""Scales the rows of a square W2 instead of its columns."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    scaled = slope[:, None] * W2 if len(slope) == len(W2) else slope * W2
    return scaled @ W1
