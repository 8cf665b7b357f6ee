"""Takes units beyond |z| = 4 for dead."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (np.where(np.abs(z) > 4, 0, 1 - np.tanh(z) ** 2))) @ W1
