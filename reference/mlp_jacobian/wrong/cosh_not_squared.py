"""Takes 1 / cosh for the derivative of tanh."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (1 / np.cosh(z))) @ W1
