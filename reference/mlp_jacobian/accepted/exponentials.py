"""tanh(z)' = 4 / (e^z + e^-z)^2, in float64 throughout."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    W1, W2, x = (np.asarray(array, dtype=np.float64) for array in (W1, W2, x))
    grown = np.exp(W1 @ x)
    root = 2 / (grown + 1 / grown)
    return np.matmul(W2 * root, root[:, None] * W1)
