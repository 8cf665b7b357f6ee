"""The derivative of tanh is 1 / cosh^2."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = np.dot(W1, x).astype(np.float64)
    return (W2 / np.cosh(z) ** 2) @ W1
