"""Returns f(x) instead of its derivative."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    return W2 @ np.tanh(W1.astype(float) @ x)
