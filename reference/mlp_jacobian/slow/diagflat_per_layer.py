"""Right values, but multiplies full Jacobians layer by layer, that of tanh being h x h."""

import numpy as np


def tanh_jacobian(z):
    return np.diagflat(1 - np.tanh(z) ** 2)


def mlp_jacobian(W1, W2, x):
    jacobian = W1.astype(float)
    for outer in (tanh_jacobian(jacobian @ x), W2):
        jacobian = outer @ jacobian
    return jacobian
