"""Gets the sign wrong: 1 + tanh^2."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (1 + np.tanh(z) ** 2)) @ W1
